import {
  BASES,
  type Basis,
  COUNT_UNITS,
  type CountUnit,
  SCALE_NAMES,
  type ScaleName,
} from '@dualtrack/domain'
import { NativeSelect } from '@mantine/core'
import { t } from '../strings/index.ts'

interface ScaleProps {
  value: ScaleName
  onChange: (scale: ScaleName) => void
}

/** Which scale scores the types. */
export const ScaleField = ({ value, onChange }: ScaleProps) => (
  <NativeSelect
    size="xs"
    label={t.filters.scale}
    data={SCALE_NAMES.map((name) => ({ value: name, label: t.scales[name] }))}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value as ScaleName)}
  />
)

interface CountProps {
  value: CountUnit
  onChange: (count: CountUnit) => void
}

/** What has a vote. */
export const CountField = ({ value, onChange }: CountProps) => (
  <NativeSelect
    size="xs"
    label={t.filters.count}
    data={COUNT_UNITS.map((unit) => ({ value: unit, label: t.filters.counts[unit] }))}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value as CountUnit)}
  />
)

interface BasisProps {
  value: Basis
  onChange: (basis: Basis) => void
}

/** Whether acts count as analysts have judged them, or as they were coded. */
export const BasisField = ({ value, onChange }: BasisProps) => (
  <NativeSelect
    size="xs"
    label={t.review.basis}
    data={BASES.map((basis) => ({ value: basis, label: t.review.bases[basis] }))}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value as Basis)}
  />
)
