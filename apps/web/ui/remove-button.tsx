import { Button } from '@mantine/core'
import { useState } from 'react'

interface Props {
  words: Record<'remove' | 'removeSure' | 'keep', string>
  isPending: boolean
  onRemove: () => void
}

/** Asks once more before something is gone. */
export function RemoveButton({ words, isPending, onRemove }: Props) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
    )
  }
  return (
    <>
      <Button size="xs" autoFocus loading={isPending} onClick={onRemove}>
        {words.removeSure}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsked(false)}>
        {words.keep}
      </Button>
    </>
  )
}
