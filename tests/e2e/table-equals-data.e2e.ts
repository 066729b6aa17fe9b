import {
  bandOf,
  type Dyad,
  GO_BETWEEN_ACTS,
  type MapParty,
  type Measure,
  type Mediation,
  measureOf,
  type StancePoint,
  type StanceSeries,
} from '@dualtrack/domain'
import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { formatDay } from '../../apps/web/format/days.ts'
import {
  formatBand,
  formatCount,
  formatRatio,
  formatSigned,
  formatSignedTenths,
  formatTenths,
} from '../../apps/web/format/numbers.ts'
import { expect, test } from './fixtures.ts'

type Names = ReadonlyMap<string, string>

async function ask<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  return (await (await request.get(`/api/v1/${path}`)).json()) as Answer
}

async function namesOf(request: APIRequestContext): Promise<Names> {
  const { parties } = await ask<{ parties: { code: string; name: string }[] }>(request, 'parties')
  return new Map(parties.map(({ code, name }) => [code, name]))
}

/** As much of an element of the page as is read here. */
interface Part {
  children: Iterable<Part>
  firstChild: Part | null
  textContent: string
  querySelector(css: string): Part | null
  querySelectorAll(css: string): Iterable<Part>
  getAttribute(name: string): string
}

/** The cells of a table's body as they are read, without the marks that stand behind a figure, such as "thin". */
const cellsOf = (table: Locator) =>
  table.evaluate((one: unknown): string[][] =>
    [...(one as Part).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) =>
        (cell.querySelector('button') ?? cell.firstChild ?? cell).textContent.trim(),
      ),
    ),
  )

/** Every label that a picture gives its marks. */
const labelsOf = (picture: Locator) =>
  picture.evaluate((one: unknown): string[] =>
    [...(one as Part).querySelectorAll('[role="button"], button')].map((mark) =>
      mark.getAttribute('aria-label'),
    ),
  )

const count = (n: number, one: string, many: string) => `${formatCount(n)} ${n === 1 ? one : many}`
const settled = (page: Page) => expect(page.locator('#stance-figure[aria-busy="false"]')).toBeVisible()

/** A row of a panel that shows both tracks. */
const trackRow = (point: StancePoint) => [
  formatDay(point.day),
  formatTenths(point.diplomacy),
  formatTenths(point.threat),
  formatSignedTenths(point.net),
  formatBand(point.bands.net),
  formatRatio(point.dualTrack),
  formatCount(point.events),
  formatCount(point.stories),
  formatCount(point.bucket.articles),
]

for (const [name, query, panels] of [
  ['two parties', 'party=USA,IRN', 2],
  ['small multiples', 'party=USA,IRN,ISR,CHN,RUS,GBR,QAT', 7],
] as const) {
  test(`stance, ${name}: the table of each panel holds the points of its series`, async ({
    page,
    request,
  }) => {
    const { series } = await ask<{ series: StanceSeries[] }>(request, `stance?${query}`)
    expect(series).toHaveLength(panels)
    await page.goto(`/stance?${query}&layout=both`)
    await settled(page)
    for (const { party, points } of series) {
      const panel = page.locator(`article[data-party="${party}"]`)
      expect(await cellsOf(panel), party).toEqual(points.map(trackRow).reverse())
      await expect(panel.getByRole('slider')).toHaveAttribute('aria-valuemax', String(points.length - 1))
    }
  })
}

/** What a line says at each point: the value and its band. */
const lineCells = ({ points }: StanceSeries, measure: Measure, format: (x: number | null) => string) =>
  points.map((point) => {
    const band = bandOf(point, measure)
    return [
      format(measureOf(point, measure)),
      band === null ? format(null) : `${format(band[0])} … ${format(band[1])}`,
    ]
  })

for (const [name, query, measure, format] of [
  ['a pair', 'pair=USA-IRN', 'net', formatSignedTenths],
  ['six parties on one axis', 'party=USA,IRN,ISR,CHN,RUS,GBR', 'share', formatRatio],
] as const) {
  test(`stance, ${name}: the table has a column for each line`, async ({ page, request }) => {
    const { series } = await ask<{ series: StanceSeries[] }>(request, `stance?${query}`)
    await page.goto(`/stance?${query}&measure=${measure}&layout=both`)
    await settled(page)
    const lines = series.map((one) => lineCells(one, measure, format))
    const expected = (series[0]?.points ?? []).map(({ day }, i) => [
      formatDay(day),
      ...lines.flatMap((cells) => cells[i] ?? []),
    ])
    const table = page.getByRole('region', { name: /: the numbers of the chart$/ })
    expect(await cellsOf(table)).toEqual(expected.reverse())
  })
}

test('dyads: table and matrix hold the pairs of the answer', async ({ page, request }) => {
  const names = await namesOf(request)
  const { dyads } = await ask<{ dyads: Dyad[] }>(request, 'dyads?top=12')
  const back = new Map(dyads.map(({ source, target, stance }) => [`${target} ${source}`, stance.net]))
  await page.goto('/dyads?top=12')
  const matrix = page.getByRole('table', { name: 'Matrix' })
  await expect(matrix).toBeVisible()
  const rows = dyads.map(({ source, target, stance }) => [
    names.get(source),
    names.get(target),
    formatSignedTenths(stance.net),
    formatSignedTenths(back.get(`${source} ${target}`)),
    formatTenths(stance.diplomacy),
    formatTenths(stance.threat),
    formatRatio(stance.dualTrack),
    formatCount(stance.events),
    formatCount(stance.stories),
    formatBand(stance.bands.net),
  ])
  const table = await cellsOf(page.getByRole('region', { name: 'Pairs in numbers' }))
  expect(table.toSorted()).toEqual(rows.toSorted())
  const cells = dyads.map(
    ({ source, target, stance }) =>
      `${names.get(source)} towards ${names.get(target)}: net ${formatSigned(stance.net)}, ` +
      `${count(stance.events, 'act', 'acts')} in ${count(stance.stories, 'story', 'stories')}`,
  )
  expect((await labelsOf(matrix)).toSorted()).toEqual(cells.toSorted())
})

test('map: table, areas and the list beside hold the parties of the answer', async ({ page, request }) => {
  const names = await namesOf(request)
  const { parties } = await ask<{ parties: MapParty[] }>(request, 'map')
  await page.goto('/map')
  const areas = page.getByRole('region', { name: /^Map of Net/ })
  await expect(areas.getByRole('button', { name: /^China/ })).toBeVisible()
  const rows = parties.map(({ party, stance }) => [
    names.get(party),
    formatSignedTenths(stance.net),
    formatTenths(stance.diplomacy),
    formatTenths(stance.threat),
    formatRatio(stance.dualTrack),
    formatRatio(stance.share),
    formatCount(stance.events),
    formatCount(stance.stories),
    formatBand(stance.bands.net),
  ])
  const table = await cellsOf(page.getByRole('region', { name: 'The map in numbers' }))
  expect(table.toSorted()).toEqual(rows.toSorted())
  const told = parties.map(
    ({ party, stance }) =>
      `${names.get(party)}: Net ${formatSigned(stance.net)}, ` +
      `${count(stance.events, 'act', 'acts')} in ${count(stance.stories, 'story', 'stories')}`,
  )
  const drawn = await labelsOf(areas)
  expect(drawn.length).toBeGreaterThan(10)
  expect(told).toEqual(expect.arrayContaining(drawn))
  const beside = await page.getByRole('region', { name: 'Not on the map' }).getByRole('button').count()
  expect(drawn.length + beside).toBe(parties.length)
})

const WORDS = { mediates: 'mediates', carries: 'carries messages', hosts: 'hosts talks', offers: 'offers to' }
const ACTS = GO_BETWEEN_ACTS.map((act) => [act, WORDS[act]] as const)
const isBetweenTwo = ({ sides }: Mediation) => sides.length === 2

test('mediators: table and network hold the mediations of the answer', async ({ page, request }) => {
  const names = await namesOf(request)
  const { mediations } = await ask<{ mediations: Mediation[] }>(request, 'mediators')
  await page.goto('/mediators')
  const network = page.getByRole('region', { name: 'Network of mediators' })
  await expect(network).toBeVisible()
  const rows = mediations.map(({ mediator, sides, acts, ...told }) => {
    const [one, other] = sides.map((side) => names.get(side))
    return [
      names.get(mediator),
      other === undefined ? `${one} and a side not named` : `${one} and ${other}`,
      formatDay(told.since),
      formatDay(told.until),
      formatCount(told.stories),
      formatCount(told.articles),
      ACTS.filter(([act]) => acts[act] > 0)
        .map(([act, words]) => `${words} (${acts[act]})`)
        .join(', '),
      formatRatio(told.confidence),
    ]
  })
  const table = await cellsOf(page.getByRole('region', { name: 'Mediators in numbers' }))
  expect(table.map((cells) => cells.slice(0, -1))).toEqual(rows)
  const links = mediations.filter(isBetweenTwo).slice(0, 40)
  const drawn = await labelsOf(network)
  expect(drawn.map((label) => label.split(':')[0]).toSorted()).toEqual(
    links
      .map(
        ({ mediator, sides: [one = '', other = ''] }) =>
          `${names.get(mediator)} between ${names.get(one)} and ${names.get(other)}`,
      )
      .toSorted(),
  )
})
