export { judge, type Case, type Judgement } from './judge.ts'
export { nextRounds, type Next, type Situation } from './next-rounds.ts'
export type { Settings } from './settings.ts'
