import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { annotationInputSchema } from '@dualtrack/domain'
import { addSampleAnnotation, type Store } from '@dualtrack/store'
import { z } from 'zod'

const sampleSchema = annotationInputSchema.extend({ sample: z.string() })

/** Stores the sample notes in `folder` (JSONL), each once. */
export async function loadAnnotations(store: Store, folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter(Boolean)
    for (const line of lines) {
      const { sample, ...input } = sampleSchema.parse(JSON.parse(line))
      await addSampleAnnotation(store, sample, input)
    }
  }
}
