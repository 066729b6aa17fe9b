import { MIN_STORIES, SCALES } from '@dualtrack/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { healthQuery } from '../../api/health.ts'
import { t } from '../../strings/index.ts'
import page from '../../ui/page.module.css'
import { RecodeNotice } from '../../ui/recode-notice.tsx'
import { Accuracy } from './accuracy.tsx'
import { LivePoint } from './live-point.tsx'
import classes from './method-page.module.css'
import { TypeTable } from './type-table.tsx'
import { WorkedExample } from './worked-example.tsx'

const words = t.method

/** How a score comes about, for a reader who has to defend it. */
export function MethodPage() {
  return (
    <div className={`${page.page} ${classes.columns}`}>
      <title>{t.app.pageTitle(words.title)}</title>
      <div className={classes.text}>
        <header>
          <h1 className={page.heading}>{words.heading}</h1>
          <p className={page.lead}>{words.lead}</p>
        </header>
        <Section id="short" heading={words.short.heading}>
          <ol className={classes.steps}>
            {words.short.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
        <Section id="acts" heading={words.acts.heading}>
          <p>{words.acts.lead}</p>
          <Terms terms={words.acts.rules} />
        </Section>
        <Section id="types" heading={words.types.heading}>
          <p>{words.types.lead}</p>
          <TypeTable />
        </Section>
        <Section id="formula" heading={words.formula.heading}>
          <Formula />
          <WorkedExample />
        </Section>
        <Section id="point" heading={t.point.heading}>
          <LivePoint />
        </Section>
        <Section id="sure" heading={words.sure.heading}>
          <Terms terms={words.sure.points(MIN_STORIES)} />
        </Section>
        <Section id="accuracy" heading={words.accuracy.heading}>
          <Accuracy />
        </Section>
        <Section id="limits" heading={words.limits.heading}>
          <ul className={classes.steps}>
            {words.limits.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
        <Section id="versions" heading={words.versions.heading}>
          <Versions />
        </Section>
        <Section id="licence" heading={words.licence.heading}>
          <ul className={classes.steps}>
            {words.licence.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Contents />
    </div>
  )
}

const SECTIONS = [
  'short',
  'acts',
  'types',
  'formula',
  'point',
  'sure',
  'accuracy',
  'limits',
  'versions',
  'licence',
] as const

function Contents() {
  return (
    <nav className={classes.contents} aria-label={words.contents}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{id === 'point' ? t.point.heading : words[id].heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} className={classes.section}>
      <h2 className={classes.heading}>{heading}</h2>
      {children}
    </section>
  )
}

function Terms({ terms }: { terms: readonly (readonly string[])[] }) {
  return (
    <dl className={classes.terms}>
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

function Formula() {
  const { lead, diplomacy, threat, net, dualTrack, notes } = words.formula
  return (
    <>
      <p>{lead}</p>
      <ul className={classes.formula}>
        {[diplomacy, threat, net, dualTrack].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className={classes.steps}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

function Versions() {
  const { data } = useQuery(healthQuery)
  return (
    <>
      <dl className={classes.versions}>
        <dt>{words.versions.coder}</dt>
        <dd>{data?.coderVersion ?? t.app.loading}</dd>
        {Object.values(SCALES).map((scale) => (
          <div key={scale.name}>
            <dt>{words.versions.scale}</dt>
            <dd>
              {scale.version}: {scale.source}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.versions.note}</p>
      <RecodeNotice />
    </>
  )
}
