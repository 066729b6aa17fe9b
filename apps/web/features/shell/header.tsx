import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { t } from '../../strings/index.ts'
import { KeysIcon, MenuIcon, SearchIcon } from '../../ui/icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PAGES } from './pages.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import classes from './shell.module.css'

interface Props {
  openSearch: () => void
  openKeys: () => void
  /** The name, which leads home. */
  children: ReactNode
}

/** The bar: on narrow screens the ways and the settings fold behind a button. */
export function Header({ openSearch, openKeys, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <header className={classes.header} data-open={open}>
      {children}
      <nav id="ways" className={classes.nav} aria-label={t.shell.nav}>
        {PAGES.map(({ to, name }) => (
          <Link key={to} to={to} onClick={() => setOpen(false)}>
            {name}
          </Link>
        ))}
      </nav>
      <div className={classes.tools}>
        <Button
          size="xs"
          variant="default"
          leftSection={<SearchIcon />}
          rightSection={<kbd className={classes.key}>/</kbd>}
          onClick={openSearch}
        >
          {t.shell.search.open}
        </Button>
        <Button
          className={classes.menu ?? ''}
          size="xs"
          variant="default"
          leftSection={<MenuIcon />}
          aria-expanded={open}
          aria-controls="ways"
          onClick={() => setOpen(!open)}
        >
          {t.shell.menu}
        </Button>
      </div>
      <div className={classes.settings}>
        <Button size="xs" variant="subtle" leftSection={<KeysIcon />} onClick={openKeys}>
          {t.shell.keys.open}
        </Button>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  )
}
