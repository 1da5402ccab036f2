import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'

/** One step of a workflow that uses the Action. */
export interface ActionStep {
  /** The action's own checkout: where action.yml and dist/ lie. */
  readonly action: string
  /** The checkout of the repository that is judged. */
  readonly workspace: string
  /** For the runner's files; kept afterwards, whoever made it removes it. */
  readonly temporary: string
  /** What stands under `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly repository: string
  readonly apiUrl: string
  /** Of which attempt of which run it is a step; the first of the first unless told. */
  readonly run?: { readonly id: number; readonly attempt: number }
  /** The commit that the run is about; zeros unless told. */
  readonly sha?: string
  /** What `${{ github.token }}` stands for. */
  readonly token: string
  /** Where the step finds its programs. */
  readonly path: string
  /** Variables of the machine that a runner has as well, such as what its network needs. */
  readonly machine?: Readonly<Record<string, string>>
  /** Called with what the step prints, as it prints it. */
  readonly onOutput?: (chunk: string) => void
}

/** What the runner knows once the step has ended. */
export interface FinishedStep {
  readonly exitCode: number | null
  /** Both streams, as they came. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/**
 * Runs the built Action as the runner does: its variables, its files, and nothing else of this environment but where
 * Node.js keeps what it has compiled, so that not every step compiles the bundles anew.
 */
export async function runAction(step: ActionStep): Promise<FinishedStep> {
  const files = await runnerFiles(step)
  const { inputs, main } = await readActionYml(step)
  const child = spawn(process.execPath, [join(step.action, main)], {
    cwd: step.workspace,
    env: { ...step.machine, ...environment(step), ...files, ...inputs },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk
      step.onOutput?.(chunk)
    })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const outputs = parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8'))
  return { exitCode, log, outputs, summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8') }
}

/** What the runner would obey in a log, apart from what folds it and what shuts the rest of the log out. */
export function commands(log: string): string[] {
  const lines = log.split('\n').map((line) => line.trim())
  const harmless = /^::(?:group|endgroup|stop-commands)::|^::[\da-f-]{36}::$/
  return lines.filter(
    (line) => (line.startsWith('::') && !harmless.test(line)) || line.includes('##['),
  )
}

function environment(step: ActionStep): Record<string, string> {
  return {
    PATH: step.path,
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    HOME: step.temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'gate',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_GRAPHQL_URL: `${step.apiUrl}/graphql`,
    GITHUB_JOB: 'bench',
    GITHUB_REPOSITORY: step.repository,
    GITHUB_RUN_ATTEMPT: `${step.run?.attempt ?? 1}`,
    GITHUB_RUN_ID: `${step.run?.id ?? 1}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha ?? '0'.repeat(40),
    GITHUB_WORKFLOW: 'Benchmarks',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(step.temporary, 'temp'),
  }
}

/** The files by which a step talks to the runner, new and empty for every step. */
async function runnerFiles({ temporary, event }: ActionStep) {
  await mkdir(join(temporary, 'temp'), { recursive: true })
  const directory = await mkdtemp(join(temporary, 'step-'))
  const files = {
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_ENV: join(directory, 'env'),
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_PATH: join(directory, 'path'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary.md'),
  }
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(event.payload))
  return files
}

const actionYml = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().default('') })),
  runs: z.object({ main: z.string() }),
})

/** The runner sets a variable for every input that action.yml knows, an empty one where nothing is given. */
async function readActionYml({ action, inputs, token }: ActionStep) {
  const parsed = actionYml.parse(load(await readFile(join(action, 'action.yml'), 'utf8')))
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(parsed.inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const variables = Object.entries(parsed.inputs).map(([name, { default: fallback }]) => {
    const value = inputs[name] ?? fallback.replace('${{ github.token }}', token)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  const environmentOfInputs: Record<string, string> = Object.fromEntries(variables)
  return { inputs: environmentOfInputs, main: parsed.runs.main }
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function parseOutputs(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm)
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]))
}
