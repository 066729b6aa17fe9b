import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { handInFile } from '../../api/hand-in.ts'
import { takePreview } from '../../api/imports.ts'

/** A file on its way to the server. */
export interface Upload {
  key: number
  name: string
  /** What has been sent, 0 to 1; null while it waits its turn. */
  share: number | null
  error: unknown
  stop: () => void
}

let lastKey = 0

/** Sends files one after the other; each that has arrived becomes an import to be checked. */
export function useUploads() {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<Upload[]>([])
  const turn = useRef(Promise.resolve())
  const leaving = useRef(new AbortController())

  // What is half sent when the page is left would never be seen again.
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const drop = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))

  async function send(key: number, file: File, signal: AbortSignal) {
    if (signal.aborted) return
    try {
      change(key, { share: 0 })
      await takePreview(queries, await handInFile(file, (share) => change(key, { share }), signal))
      drop(key)
    } catch (error) {
      if (!signal.aborted) change(key, { error })
    }
  }

  const add = (files: readonly File[]) => {
    for (const file of files) {
      lastKey += 1
      const key = lastKey
      const stopping = new AbortController()
      const stop = () => {
        stopping.abort()
        drop(key)
      }
      setUploads((all) => [...all, { key, name: file.name, share: null, error: null, stop }])
      const signal = AbortSignal.any([stopping.signal, leaving.current.signal])
      turn.current = turn.current.then(() => send(key, file, signal))
    }
  }
  return { uploads, add }
}
