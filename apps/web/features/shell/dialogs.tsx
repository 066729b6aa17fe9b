import { lazy, Suspense, useCallback, useEffect, useState } from 'react'

const search = async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog })
const keys = async () => ({ default: (await import('./keys-sheet.tsx')).KeysSheet })

const SearchDialog = lazy(search)
const KeysSheet = lazy(keys)

/** After the page has come to rest: their code is no part of a first visit, yet no letter typed may wait for it. */
const REST_MS = 2000

function fetchBoth() {
  const timer = setTimeout(() => {
    void search()
    void keys()
  }, REST_MS)
  return () => clearTimeout(timer)
}

type Dialog = 'search' | 'keys'

/** Which of the two dialogs is open, and the ways to open them. */
export function useDialogs() {
  const [shown, setShown] = useState<Dialog>()
  useEffect(fetchBoth, [])
  return {
    shown,
    openSearch: useCallback(() => setShown('search'), []),
    openKeys: useCallback(() => setShown('keys'), []),
    close: useCallback(() => setShown(undefined), []),
  }
}

/** The search and the list of keys, over the page. */
export function Dialogs({ shown, close }: Pick<ReturnType<typeof useDialogs>, 'shown' | 'close'>) {
  return (
    <Suspense>
      {shown === 'search' && <SearchDialog opened onClose={close} />}
      {shown === 'keys' && <KeysSheet opened onClose={close} />}
    </Suspense>
  )
}
