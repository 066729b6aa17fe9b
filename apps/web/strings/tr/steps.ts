import type { Words } from '../words.ts'

/** Bir ölçünün renk anahtarının sözleri. */
export const steps: Words['steps'] = {
  key: (measure) => `Renkler: ${measure}`,
  below: (to) => `${to} altı`,
  from: (from) => `${from} ve üzeri`,
  between: (from, to) => `${from} ile ${to} arası`,
  none: 'Eylem yok',
}

/** Sıralanabilen tabloların sözleri. */
export const table: Words['table'] = { sortBy: (column) => `Sırala: ${column}` }
