import { z } from '@hono/zod-openapi'

const MAX_LENGTH = 2000

/** `host:8080/path` begins with a host, not with a scheme. */
const hasScheme = (address: string) => /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address)

/** The address of a page or feed as people write it: `https://` may be left out. */
export const webAddress = z
  .string()
  .trim()
  .min(1)
  .max(MAX_LENGTH)
  .transform((address) => (hasScheme(address) ? address : `https://${address}`))
  .pipe(z.url({ protocol: /^https?$/ }))
