/** "3 makale": a noun that is counted stays in the singular. */
export const count = (n: number, one: string, shown = String(n)) => `${shown} ${one}`
