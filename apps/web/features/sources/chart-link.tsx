import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Parties, partiesQuery } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'

const SHOWN = 2

/** The parties that act most in the corpus: whoever was brought in is on the chart. */
const busiest = ({ parties }: Parties) =>
  parties
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.events - a.events)
    .slice(0, SHOWN)
    .map(({ code }) => code)
    .join(',')

/** The way to the chart of this corpus; nothing while no one acts in it. */
export function ChartLink() {
  const { data: party = '' } = useQuery({ ...partiesQuery, select: busiest })
  if (party === '') return null
  return (
    <Link to="/stance" search={{ party }}>
      {t.sources.imports.chart}
    </Link>
  )
}
