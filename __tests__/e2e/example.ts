import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { startStandin, type Standin } from '../standin/index.ts'
import { checkoutPullRequest, type Tree } from './checkout.ts'
import { type FinishedStep, runAction } from './run-action.ts'

const repository = 'octo/example'
const number = 7
const root = resolve('.')

/** A pull request to a small project, checked out, with its host; all of it gone when the test ends. */
export interface Example {
  readonly standin: Standin
  /** The checkout that steps run in. */
  readonly workspace: string
  /** Runs the Action on it: as a further run of the same workflow, or as the one of that number once more. */
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    token?: keyof typeof tokens,
    number?: number,
  ) => Promise<FinishedStep>
}

const bot = 'github-actions[bot]'
const tokens = {
  'default-token': { login: bot, write: true },
  'read-only-token': { login: bot, write: false },
} as const

export interface ExampleOf {
  /** Told ones make a verdict certain, and it is there within a second: enough where what becomes of it is tried. */
  readonly figures?: keyof typeof projects
  /** Of the benchmark. */
  readonly name?: string
  readonly fork?: boolean
  readonly shallow?: boolean
  readonly message?: string
  readonly author?: string
  /** Further files of the pull request. */
  readonly files?: Tree
}

/** @param work how much the benchmark does: 2 is twice as much as the base */
export async function example(
  work: number,
  { figures = 'told', name = 'work', files = {}, ...asked }: ExampleOf = {},
): Promise<Example> {
  const project = projects[figures]
  const directory = await mkdtemp(join(tmpdir(), 'benchgate-e2e-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const pull = {
    number,
    title: 'A change',
    repository,
    ...asked,
    base: project(1, name),
    changes: { ...project(work, name), 'NOTES.md': 'A change.\n', ...files },
  }
  const { workspace, payload } = await checkoutPullRequest(directory, pull)
  const nodeModules = join(root, 'node_modules')
  await symlink(nodeModules, join(workspace, 'node_modules'))
  const branch = { ref: 'main', sha: '0'.repeat(40) }
  const pullRequests = [{ number, title: pull.title, base: branch, head: branch }]
  const collaborators = { mona: 'write', mallory: 'read' } as const
  const standin = await startStandin({ repository, pullRequests, tokens, collaborators })
  onTestFinished(() => standin.close())
  const temporary = join(directory, 'runner')
  await mkdir(temporary)
  const setup = `ln -s ${nodeModules} node_modules`
  let lastRun = 100
  return {
    standin,
    workspace,
    run: (inputs = {}, token = 'default-token', id = ++lastRun) =>
      runAction({
        action: root,
        workspace,
        temporary,
        inputs: { setup, 'max-time': '30s', why: 'off', ...inputs },
        event: { name: 'pull_request', payload },
        repository,
        run: { id, attempt: 1 },
        apiUrl: standin.url,
        token,
        path: process.env['PATH'] ?? '',
      }),
  }
}

export function ownComments(standin: Standin): ReturnType<Standin['comments']> {
  return standin.comments(number).filter(({ author }) => author === bot)
}

const projects = { measured, told }

function measured(work: number, name: string): Tree {
  return {
    '.gitignore': 'node_modules\n',
    'package.json': '{ "type": "module" }\n',
    'src/work.js': [
      'export function work() {',
      '  let sum = 0',
      `  for (let i = 1; i < ${work * 2000}; i++) sum += Math.sqrt(i)`,
      '  return sum',
      '}',
      '',
    ].join('\n'),
    'bench/work.bench.js': [
      "import { Bench } from 'tinybench'",
      "import { work } from '../src/work.js'",
      'const bench = new Bench()',
      `bench.add(${JSON.stringify(name)}, () => work())`,
      'await bench.run()',
      '',
    ].join('\n'),
  }
}

/** What another tool has measured. */
function told(work: number, name: string): Tree {
  const run = 'cat figures.json'
  const suite = { kind: 'results', name: 'tool', run, format: 'customSmallerIsBetter' }
  return {
    '.gitignore': 'node_modules\n',
    'benchgate.config.json': JSON.stringify({ suites: [suite], storage: 'none' }),
    'figures.json': JSON.stringify([{ name, unit: 'ms', value: work }]),
  }
}
