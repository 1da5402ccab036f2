export { baselineByEvent, type BaselineBranches } from './baseline-by-event.ts'
export {
  comparedByEvent,
  type Compared,
  type GithubEvent,
  type PullRequest,
} from './compared-by-event.ts'
export { measuredRun, type MeasuredRun } from './measured-run.ts'
export { occasionOf, type Occasion, type ProposalNeeded } from './occasion.ts'
