import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { t } from '../strings/index.ts'
import { CheckIcon, LinkIcon } from './icons.tsx'

type State = 'idle' | 'copied' | 'failed'

const SHOWN_MS = 2500

/** Copies the address of the page, which is the view. Where the clipboard is shut, shows it to be copied by hand. */
export function CopyLink() {
  const [state, setState] = useState<State>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setState('copied')
    } catch {
      setState('failed')
    }
  }

  if (state === 'failed') {
    return (
      <TextInput
        size="xs"
        readOnly
        autoFocus
        aria-label={t.stance.copyFailed}
        value={window.location.href}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setState('idle')}
      />
    )
  }
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={state === 'copied' ? <CheckIcon /> : <LinkIcon />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{state === 'copied' ? t.stance.copied : t.stance.copyLink}</span>
    </Button>
  )
}
