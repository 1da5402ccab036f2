export { notifyBranch, type BranchRun } from './notify-branch.ts'
export type { NewsSource } from './message.ts'
export { tellAll } from './tell.ts'
