import type { RecodeDiff } from '@dualtrack/domain'

const COLUMNS = ['before', 'after', 'kept', 'added', 'removed', 'retypedFrom', 'retypedTo'] as const

/** What coding anew would change, as lines to read: a row for each type, then examples. */
export function printRecodeDiff({ articles, changed, types, reviewed }: RecodeDiff): string {
  const head = ['type', ...COLUMNS]
  const rows = types.map((row) => [row.type, ...COLUMNS.map((column) => String(row[column]))])
  const table = [head, ...rows].map(([type = '', ...cells]) =>
    [type.padEnd(10), ...cells.map((cell) => cell.padStart(12))].join(''),
  )
  const examples = types.flatMap((row) =>
    row.examples.map(({ change, articleId, source, target, type, newType, quote }) => {
      const types = [type, newType].filter((one) => one !== null).join(' → ')
      return `${change}: ${source} → ${target ?? '–'} ${types} | ${articleId} | ${quote}`
    }),
  )
  return [
    `${articles} articles, ${changed} with changes`,
    `reviewed acts: ${reviewed.confirmedKept} confirmed kept, ${reviewed.confirmedLost} confirmed lost, ${reviewed.rejectedGone} rejected gone, ${reviewed.rejectedKept} rejected still coded`,
    '',
    ...table,
    '',
    ...examples,
    '',
  ].join('\n')
}
