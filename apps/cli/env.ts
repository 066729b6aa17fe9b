import { DEFAULT_DATABASE } from '@dualtrack/pipeline'

/** The database that the commands work on when `--db` names none. */
export const database = process.env.DUALTRACK_DB || DEFAULT_DATABASE
