import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server; null where none is installed. */
    postgres: string | null
  }
}

/** One server for all tests of a run. Nothing of it needs to outlive them, so it may keep all in memory. */
export default function setup(project: TestProject) {
  const server = startPostgres([
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'deadlock_timeout=100ms',
  ])
  project.provide('postgres', server?.url ?? null)
  if (server === null) process.stderr.write('No PostgreSQL server is installed: tests on one are skipped.\n')
  return () => server?.stop()
}
