export { notifyBranch, type BranchRun } from './notify-branch.ts'
export type { NewsSource } from './message.ts'
export { tellTest } from './tell.ts'
