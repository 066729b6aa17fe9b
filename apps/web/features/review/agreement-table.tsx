import type { AgreementRow } from '@dualtrack/domain'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { agreementQuery } from '../../api/reviews.ts'
import { formatCount, formatPercent, NO_VALUE } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import classes from './review-page.module.css'

const SHARES = ['confirmed', 'rejected', 'recoded'] as const

/** How often analysts agree with the coder, type by type. */
export function AgreementTable() {
  const words = t.review.agreement
  const agreement = useQuery(agreementQuery)
  if (agreement.isPending) return <Skeleton height="16rem" />
  if (agreement.isError) return <FaultNotice error={agreement.error} retry={() => void agreement.refetch()} />
  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      <section className={tables.frame} aria-label={words.caption}>
        <table className={tables.table}>
          <caption className={tables.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.type}</th>
              <th scope="col">{words.columns.reviewed}</th>
              {SHARES.map((share) => (
                <th key={share} scope="col">
                  {words.columns[share]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreement.data.rows.map((row) => (
              <tr key={row.type ?? ''}>
                <th scope="row">{row.type === null ? words.all : t.types[row.type]}</th>
                <td>{formatCount(row.reviewed)}</td>
                {SHARES.map((share) => (
                  <td key={share}>{shareWords(row, share)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function shareWords(row: AgreementRow, share: (typeof SHARES)[number]): string {
  const interval = row[`${share}Interval`]
  if (interval === null) return NO_VALUE
  return t.review.agreement.share(
    formatPercent(row[`${share}Share`]),
    formatPercent(interval[0]),
    formatPercent(interval[1]),
  )
}
