/** The constants of what is told from recorded runs. */

/** Fewer runs say too little of how far apart runs lie. */
export const fewestRuns = 10

/** Older ones are of other code, and of other machines. */
export const mostRuns = 30

/** Fewer runs on this CPU model say less than all runs on all models. */
export const fewestOnCpu = 5

/**
 * Adjusted p-value up to which a benchmark is suspected. In simulation, of suites in which nothing changed 0.8 to 1.9 %
 * then have a suspect: what is typical of a benchmark is itself known from few runs.
 */
export const suspectAlpha = 0.01

/** How often the links of a chain in which nothing changed hold a shift. The change points' own rate is the same. */
export const shiftAlpha = 0.01
