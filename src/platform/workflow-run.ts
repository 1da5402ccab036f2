import { readFile } from 'node:fs/promises'
import { GateError } from '../errors.ts'

/** What the runner's environment says about the run that this step belongs to. */
export interface WorkflowRun {
  /** The payload is as it came, not yet validated. */
  readonly event: { readonly name: string; readonly payload: unknown }
  /** `owner/name`. */
  readonly repository: string
  /** The commit that the run is about; for a pull request it is the merge commit. */
  readonly commit: string
  /** The run counts up over all workflows, the attempt within the run. */
  readonly run: { readonly run: number; readonly attempt: number }
  /** The page of the run, and of this attempt. */
  readonly runUrl: string
  readonly url: string
  readonly apiUrl: string
  /** A directory that later steps can read and the runner empties. */
  readonly temporary: string
}

/** The same, but for what starts the step and what it leaves behind. */
export type WorkflowHost = Omit<WorkflowRun, 'event' | 'temporary'>

/** @throws GateError `not-in-a-workflow` where one of the runner's variables is missing */
export async function workflowRun(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowRun> {
  const variable = (name: string): string => {
    const value = environment[name] ?? ''
    if (value === '') throw notInAWorkflow(name)
    return value
  }
  const number = (name: string): number => {
    const value = Number(variable(name))
    if (!Number.isSafeInteger(value) || value < 1) throw notInAWorkflow(name)
    return value
  }
  const name = variable('GITHUB_EVENT_NAME')
  const payload: unknown = JSON.parse(await readFile(variable('GITHUB_EVENT_PATH'), 'utf8'))
  const repository = variable('GITHUB_REPOSITORY')
  const run = { run: number('GITHUB_RUN_ID'), attempt: number('GITHUB_RUN_ATTEMPT') }
  const page = `${variable('GITHUB_SERVER_URL')}/${repository}/actions/runs/${run.run}`
  return {
    event: { name, payload },
    repository,
    commit: variable('GITHUB_SHA'),
    run,
    runUrl: page,
    url: `${page}/attempts/${run.attempt}`,
    apiUrl: variable('GITHUB_API_URL'),
    temporary: variable('RUNNER_TEMP'),
  }
}

function notInAWorkflow(variable: string): GateError {
  return new GateError({ code: 'not-in-a-workflow', variable })
}
