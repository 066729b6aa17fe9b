import { NativeSelect } from '@mantine/core'
import { isBackwards, type OpenRange } from '../format/open-range.ts'
import { t } from '../strings/index.ts'
import { DayField } from './day-field.tsx'
import { rangePresets } from './range-presets.ts'

interface Props {
  range: OpenRange
  onChange: (range: Partial<OpenRange>) => void
  /** The days of the corpus; null while they are not known, or while it is empty. */
  corpus: { from: string; to: string } | null
}

/** The days of a view: a range by name, or its two ends. */
export function RangeFields({ range, onChange, corpus }: Props) {
  const presets = rangePresets(corpus)
  const chosen = presets.find((preset) => preset.range.from === range.from && preset.range.to === range.to)
  const options = presets.map(({ value, label }) => ({ value, label }))
  return (
    <>
      <NativeSelect
        size="xs"
        label={t.filters.presets}
        data={chosen === undefined ? [...options, { value: 'custom', label: t.filters.custom }] : options}
        value={chosen?.value ?? 'custom'}
        onChange={(event) => {
          const preset = presets.find(({ value }) => value === event.currentTarget.value)
          if (preset !== undefined) onChange(preset.range)
        }}
      />
      <DayField
        label={t.filters.from}
        value={range.from ?? corpus?.from ?? ''}
        onChange={(day) => onChange({ from: day === '' || day === corpus?.from ? undefined : day })}
        error={isBackwards(range) ? t.filters.backwards : undefined}
      />
      <DayField
        label={t.filters.to}
        value={range.to ?? corpus?.to ?? ''}
        onChange={(day) => onChange({ to: day === '' || day === corpus?.to ? undefined : day })}
      />
    </>
  )
}
