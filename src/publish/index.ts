export { outputNames } from './outputs.ts'
export { publish } from './publish.ts'
export type { CommentPolicy, Publication } from './publish.ts'
