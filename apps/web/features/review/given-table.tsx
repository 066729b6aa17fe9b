import type { ReviewRow } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePartyNames } from '../../api/parties.ts'
import { givenQuery } from '../../api/reviews.ts'
import { NO_VALUE } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Instant } from '../../ui/instant.tsx'
import { Notice } from '../../ui/notice.tsx'
import { actWords } from '../../ui/review/act-words.ts'

const COLUMNS = ['at', 'reviewer', 'verdict', 'coded', 'now', 'reason'] as const

/** All reviews that were ever given: who, when, what, why. */
export function GivenTable() {
  const words = t.review.given
  const given = useInfiniteQuery(givenQuery)
  if (given.isPending) return <Skeleton height="16rem" />
  if (given.isError) return <FaultNotice error={given.error} retry={() => void given.refetch()} />
  const rows = given.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <Notice tone="empty" title={words.none} hint={words.noneHint} />
  return (
    <>
      <section className={tables.frame} aria-label={words.caption}>
        <table className={tables.table}>
          <caption className={tables.caption}>{words.caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={tables.text}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {given.hasNextPage && (
        <Button
          variant="default"
          loading={given.isFetchingNextPage}
          onClick={() => void given.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  )
}

function Row({ row }: { row: ReviewRow }) {
  const words = t.review.given
  const nameOf = usePartyNames()
  const { newSource, newTarget, newType } = row
  const recoded = newSource !== null && newType !== null
  return (
    <tr>
      <th scope="row">
        <Instant at={row.at} />
      </th>
      <td className={tables.text}>{row.reviewer}</td>
      <td className={tables.text}>
        {words.verdicts[row.verdict]}
        {!row.holds && <span className={tables.thin}> {words.replaced}</span>}
      </td>
      <td className={tables.text}>
        <Link to="/articles/$id" params={{ id: row.articleId }}>
          {actWords(row, nameOf)}
        </Link>
      </td>
      <td className={tables.text}>
        {recoded ? actWords({ source: newSource, target: newTarget, type: newType }, nameOf) : NO_VALUE}
      </td>
      <td className={tables.text}>{row.reason === '' ? NO_VALUE : row.reason}</td>
    </tr>
  )
}
