import { BUCKETS, COUNT_UNITS, type CountUnit, SCALE_NAMES, type ScaleName } from '@dualtrack/domain'
import { Checkbox, Input, NativeSelect, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { BasisField } from '../../ui/count-fields.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import classes from './stance-filters.module.css'
import { SHOWN, type Shown, type StanceView } from './stance-search.ts'
import { WhoFields } from './who-fields.tsx'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** Undefined while it loads: the filter works by codes until then. */
  known: Parties | undefined
}

const WINDOWS = [1, 3, 7, 14, 30, 90]

/** What the page shows: every control changes the address, and the address is the view. */
export function StanceFilters({ view, change, known }: Props) {
  return (
    <FilterBar always={<WhoFields view={view} change={change} known={known} />}>
      <NativeSelect
        size="xs"
        label={t.compare.measure}
        data={SHOWN.map((value) => ({
          value,
          label: value === 'tracks' ? t.compare.tracks : t.measures[value],
        }))}
        value={view.measure}
        onChange={(event) => change({ measure: event.currentTarget.value as Shown })}
      />
      <RangeFields range={view} onChange={change} corpus={known?.range ?? null} />
      <MeasureFields view={view} change={change} />
      <BasisField value={view.basis} onChange={(basis) => change({ basis })} />
      <Checkbox
        size="xs"
        className={classes.compare ?? ''}
        label={t.compare.before}
        checked={view.compare === 'previous'}
        onChange={(event) => change({ compare: event.currentTarget.checked ? 'previous' : 'none' })}
      />
    </FilterBar>
  )
}

function MeasureFields({ view, change }: Pick<Props, 'view' | 'change'>) {
  const label = useId()
  const windows = [...new Set([...WINDOWS, view.window])].sort((a, b) => a - b)
  return (
    <>
      <Input.Wrapper size="xs" label={t.filters.bucket} labelElement="div" labelProps={{ id: label }}>
        <SegmentedControl
          size="xs"
          display="flex"
          aria-labelledby={label}
          data={BUCKETS.map((value) => ({ value, label: t.filters.buckets[value] }))}
          value={view.bucket}
          onChange={(bucket) => change({ bucket })}
        />
      </Input.Wrapper>
      <NativeSelect
        size="xs"
        label={t.filters.window}
        data={windows.map((n) => ({ value: String(n), label: t.filters.windowDays(n) }))}
        value={String(view.window)}
        onChange={(event) => change({ window: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={t.filters.scale}
        data={SCALE_NAMES.map((value) => ({ value, label: t.scales[value] }))}
        value={view.scale}
        onChange={(event) => change({ scale: event.currentTarget.value as ScaleName })}
      />
      <NativeSelect
        size="xs"
        label={t.filters.count}
        data={COUNT_UNITS.map((value) => ({ value, label: t.filters.counts[value] }))}
        value={view.count}
        onChange={(event) => change({ count: event.currentTarget.value as CountUnit })}
      />
    </>
  )
}
