import { Fieldset, NativeSelect } from '@mantine/core'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { BasisField, CountField, ScaleField } from '../../ui/count-fields.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { PartyChoice } from '../../ui/party-choice.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import classes from './live-point.module.css'
import type { PointView } from './point-search.ts'

interface Props {
  view: PointView
  change: (part: Partial<PointView>) => void
  /** Undefined while it loads: the fields work by codes until then. */
  known: Parties | undefined
}

const MOST_COUNTERPARTS = 50
const WINDOWS = [1, 7, 14, 30, 90, 365]

/** Which point is worked out: every field changes the address. */
export function PointFields({ view, change, known }: Props) {
  const words = t.point.fields
  const windows = [...new Set([...WINDOWS, view.window])].sort((a, b) => a - b)
  return (
    <Fieldset legend={words.name} className={classes.fields ?? ''}>
      <PartyChoice
        label={words.party}
        placeholder={words.partyHint}
        value={view.party}
        onChange={(party) => change({ party })}
        parties={known?.parties ?? []}
        except={null}
      />
      <PartySelect
        label={words.counterpart}
        placeholder={words.counterpartHint}
        value={view.counterpart}
        onChange={(counterpart) => change({ counterpart })}
        parties={known?.parties ?? []}
        groups={known?.groups ?? []}
        most={MOST_COUNTERPARTS}
      />
      <DayField
        label={words.day}
        value={view.day ?? known?.range?.to ?? ''}
        onChange={(day) => change({ day: day === '' ? undefined : day })}
      />
      <NativeSelect
        size="xs"
        label={words.window}
        data={windows.map(String)}
        value={String(view.window)}
        onChange={(event) => change({ window: Number(event.currentTarget.value) })}
      />
      <ScaleField value={view.scale} onChange={(scale) => change({ scale })} />
      <CountField value={view.count} onChange={(count) => change({ count })} />
      <BasisField value={view.basis} onChange={(basis) => change({ basis })} />
    </Fieldset>
  )
}
