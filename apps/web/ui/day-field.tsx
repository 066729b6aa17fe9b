import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'

interface Props {
  label: string
  /** YYYY-MM-DD; empty when none is chosen. */
  value: string
  onChange: (day: string) => void
  min?: string | undefined
  max?: string | undefined
  error?: string | undefined
  description?: string | undefined
}

/** A year typed digit by digit passes through 0002, 0020, 0202: those are not meant yet. */
const EARLIEST = '1900-01-01'

/** A day, typed or picked in the browser's own calendar, which speaks the reader's language. */
export function DayField({ label, value, onChange, min, max, error, description }: Props) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const change = (day: string) => {
    setTyped(day)
    if (day === '' || day >= EARLIEST) onChange(day)
  }
  return (
    <TextInput
      type="date"
      size="xs"
      label={label}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      min={min ?? EARLIEST}
      {...(max === undefined ? {} : { max })}
      error={error}
      description={description}
    />
  )
}
