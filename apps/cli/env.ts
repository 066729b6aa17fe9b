import { DEFAULT_DATABASE, parseAllowedHosts } from '@dualtrack/pipeline'

/** The database that the commands work on when `--db` names none. */
export const database = process.env.DATABASE_URL || process.env.DUALTRACK_DB || DEFAULT_DATABASE

/** Hosts that may be fetched although they are not public. Throws INVALID_FIELD when the setting is wrong. */
export const fetchAllow = () => parseAllowedHosts(process.env.DUALTRACK_FETCH_ALLOW ?? '')
