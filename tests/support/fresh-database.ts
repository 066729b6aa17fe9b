import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** How long a server may take to start, in milliseconds. */
const START_MS = 30_000

/** A client of the server, as soon as it takes one. */
async function connected(url: string): Promise<Client> {
  const deadline = Date.now() + START_MS
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (Date.now() > deadline) throw error
      await wait(100)
    }
  }
}

/** The address of an empty database of its own on the server at `url`. */
export async function freshDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = await connected(url)
  await client.query(`create database ${name}`)
  await client.end()
  return url.replace(/\/[^/]*$/, `/${name}`)
}
