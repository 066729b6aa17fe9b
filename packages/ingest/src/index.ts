export { type Line, linesOf } from './parse/lines/line-splitter.ts'
export { parseArticle } from './parse/parse-article.ts'
export { parseJsonLine, parseJsonObject } from './parse/parse-json-line.ts'
export { parseTextFile } from './parse/parse-text-file.ts'
