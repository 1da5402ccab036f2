export { outputNames, outputs } from './outputs.ts'
export type { OutputName } from './outputs.ts'
export { publish } from './publish.ts'
export type { CommentPolicy, Publication } from './publish.ts'
