import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../strings/index.ts'
import classes from './address-field.module.css'
import { webAddress } from './web-address.ts'

interface Props {
  words: { label: string; hint: string; placeholder: string; submit: string }
  /** Does something with the address; it stays in the field when that fails. */
  onSubmit: (url: string) => Promise<unknown>
  busy: boolean
  /** Why the last one was not taken. */
  refused: string | undefined
}

/** A field for a web address with the button that acts on it. */
export function AddressField({ words, onSubmit, busy, refused }: Props) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const url = webAddress(typed)
    setWrong(url === null)
    if (url === null) return
    const taken = await onSubmit(url).then(
      () => true,
      () => false,
    )
    if (taken) setTyped('')
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        type="url"
        size="sm"
        label={words.label}
        description={words.hint}
        placeholder={words.placeholder}
        value={typed}
        maxLength={2000}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={isWrong ? t.sources.needAddress : refused}
        inputContainer={(input) => (
          <div className={classes.row}>
            {input}
            <Button type="submit" size="sm" loading={busy}>
              {words.submit}
            </Button>
          </div>
        )}
      />
    </form>
  )
}
