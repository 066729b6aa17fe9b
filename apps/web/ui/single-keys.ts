import { useLocalStorage } from '@mantine/hooks'

/** Whether keys of one letter are commands: on, unless the reader has turned them off. Remembered by the browser. */
export function useSingleKeys() {
  const [kept, keep] = useLocalStorage<'on' | 'off'>({
    key: 'dualtrack-single-keys',
    defaultValue: 'on',
    getInitialValueInEffect: false,
  })
  return { on: kept === 'on', turn: (on: boolean) => keep(on ? 'on' : 'off') }
}
