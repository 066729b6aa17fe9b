import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { t } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import classes from './search-dialog.module.css'
import { type Found, useFound } from './use-found.ts'

const words = t.shell.search

interface Props {
  opened: boolean
  onClose: () => void
}

/** One field that finds parties, pages and articles, and goes there. */
export function SearchDialog({ opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={words.title} size="38rem" close={words.close}>
      <SearchField onClose={onClose} />
    </Dialog>
  )
}

function SearchField({ onClose }: Pick<Props, 'onClose'>) {
  const [typed, setTyped] = useState('')
  const { sections, busy } = useFound(typed.trim())
  const router = useRouter()
  const box = useCombobox({ opened: true })
  const all = sections.flatMap(({ items }) => items)
  const first = all[0]?.id
  // Enter goes to the first of what is found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object after each draw.
  useEffect(() => {
    if (first !== undefined) box.selectFirstOption()
  }, [first])
  const go = (id: string) => {
    const chosen = all.find((one) => one.id === id)
    if (chosen === undefined) return
    onClose()
    router.history.push(chosen.href)
  }
  return (
    <Combobox store={box} onOptionSubmit={go}>
      <Combobox.EventsTarget withAriaAttributes={false}>
        <TextInput
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="search-found"
          aria-autocomplete="list"
          aria-label={words.title}
          placeholder={words.placeholder}
          leftSection={<SearchIcon />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id="search-found" className={classes.found ?? ''} aria-label={words.title}>
        {sections.map(({ heading, items }) => (
          <Combobox.Group key={heading} label={heading}>
            {items.map((item) => (
              <FoundOption key={item.id} item={item} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <p className={classes.state} role="status">
        {busy ? words.searching : all.length === 0 && words.none}
      </p>
    </Combobox>
  )
}

function FoundOption({ item }: { item: Found }) {
  return (
    <Combobox.Option value={item.id} className={classes.option ?? ''}>
      <span>{item.name}</span>
      <span className={classes.aside}>{item.aside}</span>
    </Combobox.Option>
  )
}
