import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../strings/index.ts'
import { MoonIcon, ScreenIcon, SunIcon } from '../../ui/icons.tsx'
import page from '../../ui/page.module.css'
import classes from './scheme-switch.module.css'

const schemes: readonly [MantineColorScheme, ReactNode][] = [
  ['light', <SunIcon key="light" />],
  ['dark', <MoonIcon key="dark" />],
  ['auto', <ScreenIcon key="auto" />],
]

/** Light, dark, or as the system has it; remembered by the browser. */
export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t.app.scheme}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      data={schemes.map(([value, icon]) => ({
        value,
        label: (
          <span className={classes.choice} title={t.app.schemes[value]}>
            {icon}
            <span className={page.hidden}>{t.app.schemes[value]}</span>
          </span>
        ),
      }))}
    />
  )
}
