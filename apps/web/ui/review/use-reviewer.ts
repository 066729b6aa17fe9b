import { useLocalStorage } from '@mantine/hooks'

/** The name that stands with each review. Remembered by the browser; empty until it is given. */
export function useReviewer() {
  const [name, remember] = useLocalStorage({
    key: 'dualtrack-reviewer',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  return { name, remember }
}
