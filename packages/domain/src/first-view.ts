/** The parties that the Stance page shows to who names none: in the address of the page, and in that of its CSV. */
export const FIRST_PARTIES: readonly string[] = ['USA', 'IRN']

/** How many parties the Dyads page shows to who says no number: those with most votes. */
export const FIRST_TOP = 20
