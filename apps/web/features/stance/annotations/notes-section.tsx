import { Button } from '@mantine/core'
import { usePartyNames } from '../../../api/parties.ts'
import { formatRange } from '../../../format/days.ts'
import { stringifySearch } from '../../../format/search-string.ts'
import { t } from '../../../strings/index.ts'
import { DownloadButton } from '../../../ui/download-button.tsx'
import classes from '../findings.module.css'
import { useFindings } from '../findings.ts'
import { NoteLink } from './note-link.tsx'

interface Props {
  /** What the notes were asked by: the exports ask for the same. */
  query: Record<string, string | undefined>
  parties: readonly string[]
  /** Day that a new note begins with. */
  day: string
}

/** The notes of the range as a list. */
export function NotesSection({ query, parties, day }: Props) {
  const words = t.notes
  const nameOf = usePartyNames()
  const { notes, openNote } = useFindings()
  return (
    <section className={classes.section} aria-labelledby="notes">
      <div className={classes.head}>
        <div>
          <h2 id="notes">{words.heading}</h2>
          <p className={classes.lead}>{words.lead}</p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={() => openNote({ from: day, parties: [...parties] })}>
            {words.add}
          </Button>
          <Export name={words.csv} href={`/api/v1/annotations.csv${stringifySearch(query)}`} fileName="" />
          <Export
            name={words.json}
            href={`/api/v1/annotations${stringifySearch(query)}`}
            fileName="annotations.json"
          />
        </div>
      </div>
      {notes.length === 0 ? (
        <p className={classes.none}>{words.none}</p>
      ) : (
        <ul className={classes.list}>
          {notes.map((note) => (
            <li key={note.id}>
              <span className={classes.when}>{formatRange(note.from, note.to)}</span>
              <div>
                <button type="button" className={classes.open} onClick={() => openNote(note)}>
                  {note.title}
                </button>
                {note.text !== '' && <p>{note.text}</p>}
                <p className={classes.aside}>
                  {note.parties.length === 0 ? words.all : t.stance.list(note.parties.map(nameOf))}
                  {note.url !== null && ' · '}
                  {note.url !== null && <NoteLink url={note.url} />}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Export = ({ name, href, fileName }: { name: string; href: string; fileName: string }) => (
  <DownloadButton href={href} fileName={fileName} name={`${t.notes.export}: ${name}`}>
    {name}
  </DownloadButton>
)
