import type { PackageFacts, WrittenTable } from './descriptor.ts'

const columnsOf = ({ fields }: WrittenTable) =>
  fields
    .map(({ name, type, unit, description }) => `- \`${name}\` (${unit ?? type}): ${description}`)
    .join('\n')

const tableText = (table: WrittenTable) =>
  `### ${table.name}.csv\n\n${table.description}\n\n${columnsOf(table)}\n`

const bibtex = ({
  title,
  view,
  coderVersion,
  created,
  articles,
}: PackageFacts) => `@misc{dualtrack_${created.slice(0, 10).replaceAll('-', '')},
  title = {{${title}}},
  author = {{Dualtrack}},
  year = {${created.slice(0, 4)}},
  note = {Coder ${coderVersion}, ${articles} articles. Retrieved ${created.slice(0, 10)}},
  url = {${view}}
}`

/** `README.md` of a package: what it is, where it comes from, how to cite it, and each column. */
export const packageReadme = (facts: PackageFacts, tables: readonly WrittenTable[]) => `# ${facts.title}

From Dualtrack, which reads news articles and measures how much each party talks and how much it threatens, with the sentence behind every number.

| | |
|---|---|
| The view | <${facts.view}> |
| Made | ${facts.created} |
| Coder | ${facts.coderVersion} |
| Program | Dualtrack ${facts.programVersion} |
| Corpus | ${facts.articles} articles, SHA-256 ${facts.corpusHash} |

The same corpus and the same coder give the same numbers. The corpus hash is made of each article's identity, text and date, in any order.

## How to cite

Dualtrack (${facts.created.slice(0, 4)}). ${facts.title} [data]. Coder ${facts.coderVersion}, ${facts.articles} articles. Retrieved ${facts.created.slice(0, 10)} from ${facts.view}

\`\`\`bibtex
${bibtex(facts)}
\`\`\`

## What to keep in mind

- It measures what was reported, not what happened; the coder makes mistakes. The Method page of the instance gives its measured accuracy. Read the sentences (\`quote\`) before you rest on a number.
- An empty cell means no evidence. It never means 0.
- Days are UTC. A story that many outlets print votes once, unless the view says otherwise.
- Text cells that begin with \`=\`, \`+\`, \`-\` or \`@\` have an apostrophe before them, so that no spreadsheet runs them.

The numbers and codes may be used freely, with the reference above. Titles and sentences belong to their publishers.

## Files

\`datapackage.json\` describes the files by the Frictionless standard (<https://specs.frictionlessdata.io>), with a SHA-256 for each.

${tables.map(tableText).join('\n')}`
