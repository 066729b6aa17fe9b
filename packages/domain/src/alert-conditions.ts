/**
 * `above`, `below`: the level crosses the threshold. `rises`, `falls`: it moves by at least the threshold against the
 * window before.
 */
export const ALERT_CONDITIONS = ['above', 'below', 'rises', 'falls'] as const
export type AlertCondition = (typeof ALERT_CONDITIONS)[number]
