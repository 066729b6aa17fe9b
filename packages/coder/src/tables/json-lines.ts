/** The values of JSONL; blank lines are passed over. Throws on a line that is no JSON. */
export const jsonLines = <Row>(content: string): Row[] =>
  content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
