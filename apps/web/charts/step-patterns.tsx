import classes from './measure-steps.module.css'

/** Dots for threat and hatching for no acts, under the ids `<id>-dots` and `<id>-hatch`. */
export const StepPatterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
      <circle cx="1.25" cy="1.25" r="0.8" className={classes.dots} />
      <circle cx="3.75" cy="3.75" r="0.8" className={classes.dots} />
    </pattern>
    <pattern
      id={`${id}-hatch`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" className={classes.ground} />
      <line x1="0" y1="0" x2="0" y2="5" className={classes.hatch} />
    </pattern>
  </defs>
)
