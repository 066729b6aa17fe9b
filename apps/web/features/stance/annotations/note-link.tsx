import { Link } from '@tanstack/react-router'
import { t } from '../../../strings/index.ts'

const OWN = '/articles/'

/** Where a note leads: an article of this instance, or a page of the web in a tab of its own. */
export function NoteLink({ url }: { url: string }) {
  if (url.startsWith(OWN)) {
    return (
      <Link to="/articles/$id" params={{ id: decodeURIComponent(url.slice(OWN.length)) }}>
        {t.notes.source}
      </Link>
    )
  }
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t.notes.source}
    </a>
  )
}
