import { type Logger, pino } from 'pino'
import type { Settings } from './env.ts'

interface LogLine {
  level: number
  time: number
  msg: string
  err?: { stack?: string }
}

const ALERT = pino.levels.values.warn ?? 40

/** A log line for a person at a terminal; the program's own JSON lines are for machines. */
function plain(json: string): string {
  const { level, time, msg, err }: LogLine = JSON.parse(json)
  const clock = new Date(time).toISOString().slice(11, 19)
  const mark = level >= ALERT ? `${pino.levels.labels[level]}: ` : ''
  return `${clock}  ${mark}${msg}\n${err?.stack ? `${err.stack}\n` : ''}`
}

/** The program's log, on standard output: plain lines on a terminal, JSON lines elsewhere. */
export function createLog(level: Settings['logLevel']): Logger {
  if (!process.stdout.isTTY) return pino({ level, base: null })
  return pino({ level, base: null }, { write: (line: string) => process.stdout.write(plain(line)) })
}
