import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { SearchIcon } from '../icons.tsx'

interface Props {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  withIcon?: boolean
  className?: string | undefined
}

const PAUSE_MS = 300

/** A text field that reports once the reader pauses, so that the list does not flicker at each key. */
export function LazyText({ label, placeholder, value, onChange, withIcon = false, className }: Props) {
  const [typed, setTyped] = useState(value)
  const report = useDebouncedCallback(onChange, PAUSE_MS)
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      type="search"
      size="xs"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        report(event.currentTarget.value)
      }}
      leftSection={withIcon ? <SearchIcon /> : undefined}
      {...(className === undefined ? {} : { className })}
    />
  )
}
