import type { PartyGroup } from '@dualtrack/domain'
import { MultiSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { formatCount } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import {
  type CountedParty,
  expandGroups,
  fittingOptions,
  isGroup,
  type OptionSection,
  type PartyOption,
  partyOptions,
} from './party-options.ts'
import classes from './party-select.module.css'

interface Props {
  label: string
  placeholder: string
  value: readonly string[]
  onChange: (codes: string[]) => void
  parties: readonly CountedParty[]
  groups: readonly PartyGroup[]
  /** Most parties that may be chosen. */
  most: number
  className?: string | undefined
}

/** A code that the corpus does not know stays in the filter, so that a link never loses it silently. */
function withUnknown(sections: OptionSection[], value: readonly string[]): OptionSection[] {
  const known = new Set(sections.flatMap(({ items }) => items.map((item) => item.value)))
  const unknown = value.filter((code) => !known.has(code))
  const items = unknown.map((code) => ({ value: code, label: code, words: code.toLowerCase(), count: 0 }))
  return items.length === 0 ? sections : [...sections, { group: t.filters.unknown, items }]
}

/** Chooses parties by name, code or group; a group adds its members. The chosen ones are chips. */
export function PartySelect({
  label,
  placeholder,
  value,
  onChange,
  parties,
  groups,
  most,
  className,
}: Props) {
  const options = useMemo(
    () => withUnknown(partyOptions(parties, groups, most), value),
    [parties, groups, most, value],
  )
  const byValue = useMemo(
    () => new Map(options.flatMap(({ items }) => items.map((item) => [item.value, item] as const))),
    [options],
  )
  const [full, setFull] = useState(false)
  const choose = (chosen: string[]) => {
    const codes = expandGroups(chosen, groups)
    setFull(codes.length > most)
    onChange(codes.slice(0, most))
  }

  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      data={options}
      value={[...value]}
      onChange={choose}
      filter={({ search }) => fittingOptions(options, search)}
      renderOption={({ option }) => <Option option={byValue.get(option.value)} />}
      error={full ? t.filters.tooMany(most) : undefined}
      nothingFoundMessage={t.filters.noMatch}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false, zIndex: 20, shadow: 'md' }}
      // The list scrolls, which would make it a stop of its own: it closes as soon as the field is left.
      attributes={{ options: { tabIndex: -1 } }}
      searchable
      clearable
      selectFirstOptionOnChange
      clearButtonProps={{ 'aria-label': `${t.filters.clear}: ${label}` }}
      size="xs"
      classNames={{
        inputField: classes.typed ?? '',
        options: classes.options ?? '',
        option: classes.row ?? '',
      }}
      {...(className === undefined ? {} : { className })}
    />
  )
}

function Option({ option }: { option: PartyOption | undefined }) {
  if (option === undefined) return null
  const aside = isGroup(option.value)
    ? t.filters.groupSize(option.count)
    : t.filters.acts(option.count, formatCount(option.count))
  return (
    <span className={classes.option}>
      <span>{option.label}</span>
      {!isGroup(option.value) && <span className={classes.code}>{option.value}</span>}
      <span className={classes.count}>{aside}</span>
    </span>
  )
}
