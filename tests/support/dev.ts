import { spawn } from 'node:child_process'

/** `pnpm dev`: the API, started anew on every change, and Vite's server in front of it. Ends when either ends. */
const children = [
  spawn(process.execPath, ['--watch', 'apps/api/main.ts'], { stdio: 'inherit' }),
  spawn('pnpm', ['--filter', '@dualtrack/web', 'dev'], { stdio: 'inherit' }),
]

for (const child of children) {
  child.once('exit', (code) => {
    for (const other of children) other.kill()
    process.exitCode = code ?? 1
  })
}
