import { fileStem } from '@dualtrack/domain'
import { expect, test } from 'vitest'

test.each([
  [
    'stance',
    { party: ['USA', 'IRN'], counterpart: [], from: '2026-01-01', to: '2026-02-15' },
    'stance_IRN-USA_2026-01-01_2026-02-15',
  ],
  ['stance', { party: ['USA'], counterpart: ['IRN'] }, 'stance_USA_to-IRN'],
  ['dyads', { source: [], target: [], from: '2026-01-01' }, 'dyads_2026-01-01'],
  ['events', { party: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'] }, 'events_7-parties'],
  ['map-net', { counterpart: ['A/B'], day: '2026-01-01' }, 'map-net_to-A-B_2026-01-01'],
])('%s %j', (kind, filter, name) => {
  expect(fileStem(kind, filter)).toBe(name)
})
