import { addDays, type Bucket } from '@dualtrack/domain'
import { bucketEnd } from '../../format/days.ts'

/** The days whose acts stand behind a point: its own bucket, or the trailing window that ends with it. */
export function evidenceRange(day: string, bucket: Bucket, window: number, span: 'bucket' | 'window') {
  const to = bucketEnd(day, bucket)
  return span === 'bucket' ? { from: day, to } : { from: addDays(to, 1 - window), to }
}
