/** The parties that the Stance page shows to who names none: in the address of the page, and in that of its CSV. */
export const FIRST_PARTIES: readonly string[] = ['USA', 'IRN']
