import { articlesToRecode } from '@dualtrack/store'
import { codeAndSave, type PipelineDeps } from './process-article.ts'

/**
 * Codes anew every stored article that another coder version coded. `onProgress` hears of each one done.
 * Returns how many there were. May be stopped and started again: what is done stays done.
 */
export async function recodeArticles(
  deps: PipelineDeps,
  onProgress: (done: number) => void,
): Promise<number> {
  let done = 0
  for await (const article of articlesToRecode(deps.store, deps.coder.version)) {
    await codeAndSave(deps, article)
    done += 1
    onProgress(done)
  }
  return done
}
