import classes from './state-mark.module.css'

interface Props {
  /** `fault` needs a look, `strong` is under way, `plain` rests. */
  tone: 'fault' | 'strong' | 'plain'
  children: string
}

/** The state of an import or a feed, in a word. */
export const StateMark = ({ tone, children }: Props) => (
  <span className={classes.mark} data-tone={tone}>
    {children}
  </span>
)
