/** How wide the report is in a job's log, which does not tell how wide it is shown. */
export const logWidth = 120
