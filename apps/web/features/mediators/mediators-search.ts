import { BASES, type Basis, BUCKETS, type Bucket, COUNT_UNITS, type CountUnit } from '@dualtrack/domain'
import { type MediatorsQuery, trimmed } from '../../api/links.ts'
import { changedFrom, codesIn, dayIn, oneOf } from '../../format/search-values.ts'

/** A mediator with its sides, whose evidence is open. */
export interface OpenLink {
  mediator: string
  sides: string[]
}

/** The whole state of the Mediators page. It lives in the address, so that a link is a view. */
export interface MediatorsView {
  mediator: string[]
  /** Sides: one is a side of each link; of several, both sides are among them. */
  party: string[]
  from: string | undefined
  to: string | undefined
  bucket: Bucket
  count: CountUnit
  basis: Basis
  open: OpenLink | undefined
}

/** The state as the address holds it: what equals the default is left out. */
export interface MediatorsSearch {
  mediator?: string
  party?: string
  from?: string
  to?: string
  bucket?: string
  count?: string
  basis?: string
  open?: string
}

const PLAIN = {
  mediator: '',
  party: '',
  from: '',
  to: '',
  bucket: 'week',
  count: 'stories',
  basis: 'reviewed',
  open: '',
}

function openIn(text: string | undefined): OpenLink | undefined {
  const [mediator, ...sides] = text?.split('-').filter(Boolean) ?? []
  return mediator === undefined || sides.length === 0 ? undefined : { mediator, sides: sides.slice(0, 2) }
}

/** Reads the address. What cannot be meant falls back to the default; codes are left for the API to judge. */
export const mediatorsViewOf = (search: MediatorsSearch): MediatorsView => ({
  mediator: codesIn(search.mediator),
  party: codesIn(search.party),
  from: dayIn(search.from),
  to: dayIn(search.to),
  bucket: oneOf(BUCKETS, search.bucket, 'week'),
  count: oneOf(COUNT_UNITS, search.count, 'stories'),
  basis: oneOf(BASES, search.basis, 'reviewed'),
  open: openIn(search.open),
})

/** Writes the address: the inverse of `mediatorsViewOf`. */
export const mediatorsSearchOf = (view: MediatorsView): MediatorsSearch =>
  changedFrom(
    {
      mediator: view.mediator.join(','),
      party: view.party.join(','),
      from: view.from ?? '',
      to: view.to ?? '',
      bucket: view.bucket,
      count: view.count,
      basis: view.basis,
      open: view.open === undefined ? '' : [view.open.mediator, ...view.open.sides].join('-'),
    },
    PLAIN,
  )

/** The part of the view that the API answers: the same query for the network and for its CSV. */
export const mediatorsQueryOf = (view: MediatorsView): MediatorsQuery =>
  trimmed({
    mediator: view.mediator.join(','),
    party: view.party.join(','),
    from: view.from,
    to: view.to,
    bucket: view.bucket,
    count: view.count,
    basis: view.basis,
  })
