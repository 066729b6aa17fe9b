import { annotationSchema } from '@dualtrack/domain'
import {
  addAnnotation,
  addSampleAnnotation,
  changeAnnotation,
  deleteAnnotation,
  listAnnotations,
} from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'

const note = (from: string, to?: string, parties: string[] = []) => ({
  from,
  to,
  title: `From ${from}`,
  text: '',
  url: null,
  parties,
})

describeStore('annotations', (store) => {
  const titles = async (filter: Partial<Parameters<typeof listAnnotations>[1]> = {}) =>
    (await listAnnotations(store(), { party: [], ...filter })).map(({ title }) => title)

  it('are stored whole, on a day or a range, and listed by their days', async () => {
    await addAnnotation(store(), note('2026-02-10', '2026-02-12'))
    const added = await addAnnotation(store(), {
      ...note('2026-02-01', undefined, ['USA', 'IRN']),
      text: 'Some words',
      url: '/articles/a',
    })
    expect(annotationSchema.parse(added)).toMatchObject({
      from: '2026-02-01',
      to: '2026-02-01',
      text: 'Some words',
      url: '/articles/a',
      parties: ['USA', 'IRN'],
    })
    expect(await titles()).toEqual(['From 2026-02-01', 'From 2026-02-10'])
  })

  it('are found where they touch the range', async () => {
    await addAnnotation(store(), note('2026-02-10', '2026-02-12'))
    for (const [from, to, found] of [
      ['2026-02-12', '2026-02-20', true],
      ['2026-02-01', '2026-02-10', true],
      ['2026-02-11', '2026-02-11', true],
      ['2026-02-13', '2026-02-20', false],
      ['2026-02-01', '2026-02-09', false],
    ] as const)
      expect((await titles({ from, to })).length, from).toBe(found ? 1 : 0)
  })

  it('concern the parties that they name, or all', async () => {
    await addAnnotation(store(), note('2026-02-01', undefined, ['IRN']))
    await addAnnotation(store(), note('2026-02-02', undefined, ['QAT', 'OMN']))
    await addAnnotation(store(), note('2026-02-03'))
    expect(await titles({ party: ['IRN', 'USA'] })).toEqual(['From 2026-02-01', 'From 2026-02-03'])
  })

  it('are changed in part, and deleted once', async () => {
    const { id } = await addAnnotation(store(), note('2026-02-01', undefined, ['IRN']))
    const changed = await changeAnnotation(store(), id, { title: 'Other', to: '2026-02-03' })
    expect(changed).toMatchObject({
      id,
      from: '2026-02-01',
      to: '2026-02-03',
      title: 'Other',
      parties: ['IRN'],
    })
    expect(await deleteAnnotation(store(), id)).toBe(true)
    expect(await deleteAnnotation(store(), id)).toBe(false)
    expect(await changeAnnotation(store(), id, { title: 'Gone' })).toBeNull()
  })

  it('end on or after the day they begin', async () => {
    const { id } = await addAnnotation(store(), note('2026-02-05'))
    await expect(addAnnotation(store(), note('2026-02-05', '2026-02-04'))).rejects.toMatchObject({
      code: 'INVALID_RANGE',
      place: { field: 'to' },
    })
    await expect(changeAnnotation(store(), id, { from: '2026-02-06' })).rejects.toMatchObject({
      code: 'INVALID_RANGE',
    })
  })

  it('come from the samples once, and stay as a person has changed them', async () => {
    await addSampleAnnotation(store(), 'talks', note('2026-02-01'))
    const [sample] = await listAnnotations(store(), { party: [] })
    await changeAnnotation(store(), sample?.id ?? 0, { title: 'Mine' })
    await addSampleAnnotation(store(), 'talks', note('2026-02-01'))
    await addSampleAnnotation(store(), 'other', note('2026-02-02'))
    expect(await titles()).toEqual(['Mine', 'From 2026-02-02'])
  })
})
