import type { Alert, Annotation, AnnotationInput, ChangePoint } from '@dualtrack/domain'
import { createContext, use } from 'react'

/** A note that is read or written: one that is there, or the beginnings of a new one. */
export type NoteDraft = Annotation | (Pick<AnnotationInput, 'from' | 'to'> & { parties: string[] })

/** What was found about the range shown, and how it is opened: the charts mark it, the lists below tell it. */
export interface Findings {
  changes: readonly ChangePoint[]
  notes: readonly Annotation[]
  alerts: readonly Alert[]
  openChange: (change: ChangePoint) => void
  openNote: (draft: NoteDraft) => void
}

const nothing: Findings = { changes: [], notes: [], alerts: [], openChange: () => {}, openNote: () => {} }

export const FindingsContext = createContext<Findings>(nothing)

/** The findings of the page that the caller is on. */
export const useFindings = () => use(FindingsContext)
