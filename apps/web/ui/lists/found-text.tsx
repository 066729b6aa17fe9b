import { MarkedText } from '../marked-text.tsx'

/** A text in which the words of a search are marked. */
export const FoundText = ({ text, search }: { text: string; search: string }) => (
  <MarkedText text={text} start={0} cues={[]} search={search} />
)
