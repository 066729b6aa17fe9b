import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, read, sources } from './source-files.ts'

const MAX_LINES = 300

const everything = sources('packages', 'apps', 'tests')

test('files are short; catalogues of strings may be long', () => {
  const code = everything.filter((path) => !path.startsWith('apps/web/strings/'))
  expect(code.filter((path) => read(path).split('\n').length > MAX_LINES + 1)).toEqual([])
})

test('names say what a file is for', () => {
  const vague = /^(utils?|helpers?|manager|services?|common|misc|lib)$/i
  const named = [
    ...new Set(everything.flatMap((path) => path.replace(/\.(test\.)?tsx?$/, '').split(/[/.-]/))),
  ]
  expect(named.filter((word) => vague.test(word))).toEqual([])
})

test('only env.ts reads the environment', () => {
  const readers = sources('packages', 'apps').filter((path) => read(path).includes('process.env'))
  expect(readers.filter((path) => basename(path) !== 'env.ts')).toEqual([])
})

test('nothing is typed any, and no check is switched off', () => {
  const escapes = /[:<,|&(]\s*any\b(?!\w)|\bas any\b|@ts-ignore|@ts-nocheck/
  const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')
  const own = 'tests/architecture/files.test.ts'
  expect(everything.filter((path) => path !== own && escapes.test(code(path)))).toEqual([])
})

test('only the fetcher and the web app fetch', () => {
  const allowed = /^(packages\/ingest\/src\/fetch\/|apps\/web\/)/
  const callers = sources('packages', 'apps').filter((path) => /(?<![.\w])fetch\(/.test(read(path)))
  expect(callers.filter((path) => !allowed.test(path))).toEqual([])
})

test('text files end with a line end and have no carriage returns', () => {
  const texts = ['packages', 'apps', 'tests', 'seeds', 'docs']
    .flatMap(filesUnder)
    .filter((path) => /\.(tsx?|json|md|tsv|jsonl|css|html|yaml)$/.test(path))
  expect(texts.filter((path) => !/(^|[^\r])\n$/.test(read(path)) || read(path).includes('\r'))).toEqual([])
})

test('the lockfile names no host', () => {
  expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\/|tarball:/)
})
