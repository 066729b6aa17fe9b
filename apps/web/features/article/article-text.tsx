import { type ArticleDetail, type ArticlePart, poleOf } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { cuesIn, type NumberedAct, type Passage, passagesOf } from './annotate.ts'
import classes from './article-text.module.css'

interface Props {
  article: ArticleDetail
  part: ArticlePart
  acts: readonly NumberedAct[]
  /** Number of the act that the reader is at. */
  active: number | null
  onActive: (act: number | null) => void
  /** Moves to the act in the list. */
  onGoTo: (act: number) => void
  nameOf: (code: string) => string
}

/** The title or the text, with the sentences that tell acts in the colour of what they tell. */
export function ArticleText(props: Props) {
  const { article, part, acts } = props
  const text = part === 'title' ? article.title : article.text
  return passagesOf(article, part, acts).map((passage) =>
    passage.acts.length === 0 ? (
      text.slice(passage.start, passage.end)
    ) : (
      <Sentence
        key={passage.start}
        {...props}
        passage={passage}
        text={text.slice(passage.start, passage.end)}
      />
    ),
  )
}

function poleOfAll(acts: readonly NumberedAct[]) {
  const poles = new Set(acts.map(({ event }) => poleOf(event.quad)))
  return poles.size === 2 ? 'both' : [...poles][0]
}

function Sentence({
  part,
  active,
  onActive,
  onGoTo,
  nameOf,
  passage,
  text,
}: Props & { passage: Passage; text: string }) {
  const chosen = passage.acts.filter((act) => act.number === active)
  const cues = cuesIn(chosen.length > 0 ? chosen : passage.acts, part, passage)
  const first = passage.acts[0]
  return (
    <span
      className={classes.sentence}
      data-pole={poleOfAll(chosen.length > 0 ? chosen : passage.acts)}
      data-active={chosen.length > 0}
      data-acts={passage.acts.map((act) => act.number).join(' ')}
      onPointerEnter={() => first !== undefined && chosen.length === 0 && onActive(first.number)}
    >
      <MarkedText text={text} start={passage.start} cues={cues} />
      {passage.acts.map(({ number, event }) => (
        <button
          key={number}
          type="button"
          data-act={number}
          className={classes.number}
          aria-label={t.article.toAct(number, actWords(event, nameOf))}
          onFocus={() => onActive(number)}
          onPointerEnter={() => onActive(number)}
          onClick={() => onGoTo(number)}
        >
          {number}
        </button>
      ))}
    </span>
  )
}

const actWords = (event: NumberedAct['event'], nameOf: (code: string) => string) =>
  `${t.act.line(nameOf(event.source), event.target === null ? t.act.noTarget : nameOf(event.target))}, ${t.types[event.type]}`
