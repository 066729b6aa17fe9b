/** The oldest Node.js that runs the program: TypeScript unbuilt, and the SQLite driver that it brings. */
export const OLDEST_NODE = { major: 22, minor: 18 } as const

/** What to tell a person whose Node.js (`process.versions.node`) is too old, or null when it is not. */
export function nodeTooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return null
  return [
    `Dualtrack needs Node.js ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer, but this is ${version}.`,
    'Start it with `npx -y pnpm@10.34.9 start`, which brings the right Node.js along.',
  ].join('\n')
}
