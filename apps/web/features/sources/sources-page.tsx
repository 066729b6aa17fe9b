import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { t } from '../../strings/index.ts'
import page from '../../ui/page.module.css'
import { RecodeNotice } from '../../ui/recode-notice.tsx'
import { FeedSection } from './feed-section.tsx'
import { FileDrop } from './file-drop.tsx'
import { ImportSection } from './import-section.tsx'
import section from './section.module.css'
import classes from './sources-page.module.css'
import { searchOf, WAYS, type Way, wayOf } from './sources-search.ts'
import { TextPanel } from './text-panel.tsx'
import { UrlForm } from './url-form.tsx'

const PANELS = { files: FileDrop, url: UrlForm, text: TextPanel }

/** Everything that gets articles in: files, an address, a text, and feeds. */
export function SourcesPage() {
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(t.sources.title)}</title>
      <div className={classes.stack}>
        <header>
          <h1 className={page.heading}>{t.sources.title}</h1>
          <p className={page.lead}>{t.sources.lead}</p>
        </header>
        <RecodeNotice />
        <AddSection />
        <ImportSection />
        <FeedSection />
      </div>
    </div>
  )
}

const route = getRouteApi('/sources')

function AddSection() {
  const way = wayOf(route.useSearch())
  const navigate = route.useNavigate()
  const Panel = PANELS[way]
  return (
    <section className={section.section} aria-labelledby="add-heading">
      <div className={section.head}>
        <h2 id="add-heading" className={section.heading}>
          {t.sources.add}
        </h2>
        <SegmentedControl
          size="xs"
          aria-label={t.sources.ways}
          data={WAYS.map((value) => ({ value, label: t.sources.way[value] }))}
          value={way}
          onChange={(chosen) =>
            void navigate({ search: searchOf(chosen as Way), replace: true, resetScroll: false })
          }
        />
      </div>
      <div className={section.panel}>
        <Panel />
      </div>
    </section>
  )
}
