import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { t } from '../strings/index.ts'
import { type CountedParty, fittingOptions, partyOptions } from './party-options.ts'
import classes from './party-select.module.css'

interface Props {
  label: string
  placeholder: string
  /** Code of the party; null while none is chosen. */
  value: string | null
  onChange: (code: string) => void
  parties: readonly CountedParty[]
  /** A party that may not be chosen here. */
  except: string | null
  className?: string | undefined
}

/** Chooses one party by name or code. */
export function PartyChoice({ label, placeholder, value, onChange, parties, except, className }: Props) {
  const options = useMemo(() => {
    const others = parties.filter((party) => party.code !== except)
    const known = others.some((party) => party.code === value)
    const sections = partyOptions(others, [], 1)
    if (value === null || known) return sections
    return [
      ...sections,
      { group: t.filters.unknown, items: [{ value, label: value, words: value.toLowerCase(), count: 0 }] },
    ]
  }, [parties, except, value])
  const chosen = options.flatMap(({ items }) => items).find((item) => item.value === value)?.label
  return (
    <Select
      size="xs"
      label={label}
      placeholder={placeholder}
      data={options}
      value={value}
      onChange={(code) => code !== null && onChange(code)}
      filter={({ search }) => fittingOptions(options, search === chosen ? '' : search)}
      nothingFoundMessage={t.filters.noMatch}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false, zIndex: 20, shadow: 'md' }}
      // The list scrolls, which would make it a stop of its own: it closes as soon as the field is left.
      attributes={{ options: { tabIndex: -1 } }}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      classNames={{ options: classes.options ?? '', option: classes.row ?? '' }}
      {...(className === undefined ? {} : { className })}
    />
  )
}
