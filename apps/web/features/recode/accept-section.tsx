import { Button } from '@mantine/core'
import { useAcceptRecode } from '../../api/recode.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import classes from './recode-page.module.css'

/** The way to accept: all that waits is coded anew in the background. */
export function AcceptSection({ waiting }: { waiting: number }) {
  const accept = useAcceptRecode()
  const words = t.recode.accept
  return (
    <section className={classes.section} aria-labelledby="recode-accept">
      <h2 id="recode-accept">{words.heading}</h2>
      <p>{words.text}</p>
      {accept.isError && <FaultNotice error={accept.error} retry={() => accept.mutate()} />}
      <p>
        <Button size="sm" loading={accept.isPending} onClick={() => accept.mutate()}>
          {words.button(waiting, formatCount(waiting))}
        </Button>
      </p>
    </section>
  )
}
