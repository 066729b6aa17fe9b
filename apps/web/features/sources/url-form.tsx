import { useMutation, useQueryClient } from '@tanstack/react-query'
import { reasonOf } from '../../api/fault.ts'
import { handInUrl } from '../../api/hand-in.ts'
import { takePreview } from '../../api/imports.ts'
import { t } from '../../strings/index.ts'
import { AddressField } from './address-field.tsx'

/** Fetches one page; its article is then checked like a file. */
export function UrlForm() {
  const queries = useQueryClient()
  const fetching = useMutation({
    mutationFn: handInUrl,
    onSuccess: (preview) => takePreview(queries, preview),
  })
  return (
    <AddressField
      words={t.sources.url}
      onSubmit={fetching.mutateAsync}
      busy={fetching.isPending}
      refused={fetching.isError ? reasonOf(fetching.error) : undefined}
    />
  )
}
