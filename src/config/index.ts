export { ignoredBecause, rulesFor, termsOf } from './apply-rules.ts'
export { budgetsOf } from './budgets-of.ts'
export {
  comparedByEvent,
  type Compared,
  type GithubEvent,
  type PullRequest,
} from './compared-by-event.ts'
export { configFileNames, type ConfigFiles } from './config-file.ts'
export type { Config } from './config.ts'
export { baselineByEvent, type BaselineBranches } from './baseline-by-event.ts'
export { givenInputs } from './given-inputs.ts'
export { limitsOf, type Limits } from './limits-of.ts'
export { loadConfig, type ConfigRequest } from './load-config.ts'
export { measuredRun, type MeasuredRun } from './measured-run.ts'
export { occasionOf, type Occasion, type ProposalNeeded } from './occasion.ts'
export { optionTexts, type OptionText } from './option-texts.ts'
export { parseConfig, type ConfigFile, type ConfigSources, type Given } from './parse-config.ts'
export { repeatCommand } from './repeat-command.ts'
export { ruleWarnings } from './rule-warnings.ts'
export type { UserConfig } from './user-config.ts'
export { wanted } from './wanted.ts'
