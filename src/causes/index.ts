export { complaintOf } from './complaint.ts'
export { causeOf, explained } from './explain.ts'
export type { RunFacts } from './look-at.ts'
