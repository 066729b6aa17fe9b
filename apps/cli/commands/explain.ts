import { text as textOf } from 'node:stream/consumers'
import { explainText } from '@dualtrack/pipeline'
import { type Command, EXIT } from '../command.ts'
import { say, write } from '../output.ts'
import { printExplanation } from '../print/explanation.ts'

function fromTerminal(): Promise<string> {
  if (process.stdin.isTTY) say('Reading a text from the terminal; Ctrl-D ends it.')
  return textOf(process.stdin)
}

/** A text in, the output of every step out. */
export const explain: Command = {
  usage: 'explain [OPTION…] ["TEXT"]',
  summary: [
    'Codes a sentence (or a whole text) and shows what every step made of it: sentences, words with tags and tree,',
    'names and their parties, actors, cues, candidates with roles and probability, and the acts with their reasons.',
    'Reads standard input when no TEXT is given.',
  ].join('\n'),
  options: {
    date: {
      value: 'YYYY-MM-DD',
      help: 'Day of the article: decides who held which office, and what is long past.',
    },
    title: { value: 'TEXT', help: 'Title of the article.' },
    all: { help: 'Show every candidate, however improbable.' },
    json: { help: 'Print one JSON object.' },
  },
  async run({ values, positionals }) {
    const text = positionals.length > 0 ? positionals.join(' ') : await fromTerminal()
    const given = {
      text,
      ...(typeof values.title === 'string' ? { title: values.title } : {}),
      ...(typeof values.date === 'string' ? { publishedAt: values.date } : {}),
    }
    const explanation = await explainText(given, new Date().toISOString())
    const json = values.json === true
    await write(
      json ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation, values.all === true),
    )
    return EXIT.ok
  },
}
