import { type RawBuilder, sql } from 'kysely'
import type { StoreKind } from './store.ts'

/** Many whole numbers as one parameter, to stand after `in`. */
export const numberList = (kind: StoreKind, numbers: readonly number[]): RawBuilder<number> =>
  kind === 'sqlite'
    ? sql`(select value from json_each(${JSON.stringify(numbers)}))`
    : sql`(select value::bigint from json_array_elements_text(${JSON.stringify(numbers)}::json))`
