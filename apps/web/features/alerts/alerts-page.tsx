import { useQuery } from '@tanstack/react-query'
import { ALERT_LINKS, alertRulesQuery } from '../../api/alerts.ts'
import { partiesQuery } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { DownloadButton } from '../../ui/download-button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { AlertList } from './alert-list.tsx'
import classes from './alerts-page.module.css'
import { RuleForm } from './rule-form.tsx'
import { RuleRow } from './rule-row.tsx'

const words = t.alerts

/** What an analyst wants to be told of, and when it was so. */
export function AlertsPage() {
  const rules = useQuery(alertRulesQuery)
  const { data: known } = useQuery(partiesQuery)
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(words.title)}</title>
      <div className={classes.stack}>
        <header className={classes.head}>
          <div>
            <h1 className={page.heading}>{words.title}</h1>
            <p className={page.lead}>{words.lead}</p>
          </div>
          <div className={classes.actions}>
            <a href={ALERT_LINKS.atom}>{words.feed}</a>
            <DownloadButton href={ALERT_LINKS.csv}>{words.csv}</DownloadButton>
          </div>
        </header>
        <section className={classes.section} aria-labelledby="rules">
          <h2 id="rules">{words.rules}</h2>
          {rules.isError && <FaultNotice error={rules.error} retry={() => void rules.refetch()} />}
          {rules.data?.length === 0 && <Notice tone="empty" title={words.noRules} hint={words.noRulesHint} />}
          <ul className={classes.rules}>
            {rules.data?.map((rule) => (
              <RuleRow key={rule.id} rule={rule} known={known} />
            ))}
          </ul>
        </section>
        <section className={classes.section} aria-labelledby="new-rule">
          <h2 id="new-rule">{words.newRule}</h2>
          <RuleForm rule={undefined} known={known} onDone={() => {}} />
        </section>
        <section className={classes.section} aria-labelledby="alerts">
          <h2 id="alerts">{words.list}</h2>
          <AlertList />
        </section>
      </div>
    </div>
  )
}
