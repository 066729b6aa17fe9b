import classes from './progress-bar.module.css'

interface Props {
  label: string
  /** 0 to 100; null while it is not known. */
  percent: number | null
}

/** How far something is. The words beside it say the same. */
export const ProgressBar = ({ label, percent }: Props) => (
  <progress
    className={classes.bar}
    aria-label={label}
    max={100}
    {...(percent === null ? {} : { value: Math.round(percent * 10) / 10 })}
  />
)
