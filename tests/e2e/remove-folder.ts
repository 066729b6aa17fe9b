import { rmSync } from 'node:fs'

/** Takes the database of the run away again. */
export default function removeFolder() {
  const folder = process.env.DUALTRACK_E2E_FOLDER
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
