import { GateError } from '../errors.ts'
import { publishedFrom } from '../model/index.ts'
import type { Files, Ports } from '../platform/ports.ts'
import { configText, noiseCommand } from './config-text.ts'
import { exampleText } from './example-text.ts'
import type { Finding } from './finding.ts'
import { finders, passedOver } from './kinds/index.ts'
import type { Project } from './project.ts'
import { ignoredAmong } from './repository.ts'
import { benchesDeno, setupLine } from './setup-line.ts'
import { stepText, workflowText } from './workflow-text.ts'

/** A file to be written. */
export interface PlannedFile {
  /** As the user would name it, relative to the project's directory. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly text: string
  /** What is there by now: nothing, the very same, something else, or a config file of another name. */
  readonly there: 'nothing' | 'same' | 'different' | { readonly insteadOf: string }
  /** What to add to a file that is there, for it to serve this project too; null where nothing would do. */
  readonly addition: string | null
}

export interface InitPlan {
  readonly files: readonly PlannedFile[]
  /** What was found, in lines. */
  readonly found: readonly string[]
  /** What was taken for granted, and what was left out, in sentences. */
  readonly assumed: readonly string[]
  /** What the user does next, each with the command for it or null. */
  readonly next: readonly { readonly what: string; readonly command: string | null }[]
}

export interface InitOptions {
  /** Adds a benchmark to start from. */
  readonly example: boolean
  /** Into how many shards the workflow divides pull requests; null for none. */
  readonly shards: number | null
}

/**
 * What `init` would write, and why. Nothing is written yet.
 *
 * @throws GateError where there is nothing to measure, or the manifest cannot be read
 */
export async function planInit(
  project: Project,
  { example, shards }: InitOptions,
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
): Promise<InitPlan> {
  if (project.manifestProblem !== null) throw brokenManifest(project.manifestProblem)
  const findings = finders.flatMap((find) => find(project))
  const all = example ? [exampleFinding(findings), ...findings].flat() : findings
  if (all.length === 0) throw nothingToMeasure(project)
  const wanted: readonly WantedFile[] = [
    { name: configName(project), text: textOfConfig(project, all), addition: null },
    ...workflowFile(project, shards),
    ...(example ? [{ name: exampleName, text: exampleText, addition: null }] : []),
  ]
  const { repository, directory } = project
  const names = wanted.map(({ name }) => name)
  const ignored =
    repository.kind === 'git' ? await ignoredAmong(names, directory, { processes }) : []
  return {
    files: await Promise.all(wanted.map((file) => planned(file, project, files))),
    found: [...all.map(({ found }) => found), ...circumstances(project)],
    assumed: [
      ...all.flatMap(({ assumed }) => assumed),
      ...passedOver(project),
      ...assumptions(project),
    ],
    next: nextSteps(project, all, { example, shards }, ignored),
  }
}

const unknownOwner = 'uses: OWNER/'

const exampleName = 'bench/example.bench.mjs'

/** Where tinybench's files are found anyway, the example is one of them. */
function exampleFinding(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ suite }) => suite.kind === 'tinybench')) return []
  return [
    {
      found: `nothing of tinybench; ${exampleName} is an example`,
      assumed: [],
      comment: 'Files of tinybench.',
      suite: { kind: 'tinybench', files: 'bench/**/*.bench.mjs' },
    },
  ]
}

function textOfConfig(project: Project, findings: readonly Finding[]): string {
  const isInstalled = project.package.dependencies.has('benchgate')
  return configText({ findings, setup: setupLine(project), isInstalled })
}

/** `.mts` and `.mjs` are modules whatever the manifest says. */
function configName({ isTypeScript, package: { isModule } }: Project): string {
  if (isTypeScript) return `benchgate.config.${isModule ? 'ts' : 'mts'}`
  return 'benchgate.config.mjs'
}

type WantedFile = Pick<PlannedFile, 'name' | 'text' | 'addition'>

function workflowFile(project: Project, shards: number | null): readonly WantedFile[] {
  const { repository, packageManager, nodeVersionFile } = project
  if (repository.kind === 'none' || repository.host === 'other') return []
  const { folder, defaultBranch } = repository
  const action = actionOf(project)
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length)
  const text = workflowText({
    defaultBranch: defaultBranch.name,
    packageManager,
    setup: setupLine(project),
    folder,
    action,
    nodeVersionFile,
    node: needsNewNode(project) ? 26 : 24,
    // One that is among the packages comes with them.
    installsDeno: benchesDeno(project) && !project.package.dependencies.has('deno'),
    shards,
  })
  // The workflow may be that of another package of the repository.
  const isStep = folder !== '' && shards === null
  const addition = isStep ? stepText({ folder, setup: setupLine(project), action }) : null
  return [{ name: `${up}.github/workflows/benchgate.yml`, text, addition }]
}

function actionOf({ action }: Project): string {
  return action ?? `${publishedFrom}@v1`
}

/** `node:bench` came with Node.js 26.9. */
function needsNewNode({ benchmarkFiles }: Project): boolean {
  return benchmarkFiles.some(({ framework }) => framework === 'node-bench')
}

async function planned(
  wanted: WantedFile,
  { directory }: Project,
  files: Files,
): Promise<PlannedFile> {
  const { name, text } = wanted
  const path = `${directory}/${name}`
  const other = await otherConfig(name, directory, files)
  if (other !== null) return { ...wanted, path, there: { insteadOf: other } }
  if (!(await files.exists(path))) return { ...wanted, path, there: 'nothing' }
  const isSame = (await files.readText(path)) === text
  return { ...wanted, path, there: isSame ? 'same' : 'different' }
}

/** A config file of another name: beside a second one neither would be read. */
async function otherConfig(name: string, directory: string, files: Files): Promise<string | null> {
  if (!name.startsWith('benchgate.config.')) return null
  const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `benchgate.config.${ending}`)
  const there = await Promise.all(names.map((one) => files.exists(`${directory}/${one}`)))
  return names.find((one, i) => there[i] === true && one !== name) ?? null
}

function circumstances(project: Project): readonly string[] {
  const { packageManager, repository } = project
  const { name, by } = packageManager
  return [
    ...(by === null ? [] : [`${name}, by ${by}`]),
    ...(repository.kind === 'git' && repository.defaultBranch.by !== 'custom'
      ? [`the branch ${repository.defaultBranch.name}`]
      : []),
  ]
}

function assumptions(project: Project): readonly string[] {
  const { repository, packageManager, manifest } = project
  const setup = setupLine(project)
  const isGuess = packageManager.by === null && manifest === 'read' && setup !== null
  return [
    setup === null
      ? 'A fresh checkout is ready to run as it is: there are neither packages to install nor a build.'
      : `A fresh checkout is made ready by: ${setup}`,
    ...(isGuess ? ['npm installs the packages: no lockfile says otherwise.'] : []),
    ...(packageManager.isPlugAndPlay
      ? [
          "Yarn's Plug'n'Play is not supported: benchmarks find their packages in node_modules, so the line above has Yarn write that, in each checkout that is measured.",
        ]
      : []),
    ...branchAssumption(project),
    ...(needsNewNode(project) && project.nodeVersionFile !== null
      ? [`${project.nodeVersionFile} names Node.js 26.9 or later, which node:bench needs.`]
      : []),
    ...(repository.kind === 'none'
      ? [
          repository.isGitMissing
            ? 'git is not installed, or is not on the PATH, so there is no workflow.'
            : 'This is no git repository, so there is no workflow, and no branch to compare with.',
        ]
      : []),
    ...(repository.kind === 'git' && repository.host === 'other'
      ? ['The remote origin is not at GitHub, so there is no workflow.']
      : []),
  ]
}

function branchAssumption({ repository }: Project): readonly string[] {
  if (repository.kind === 'none') return []
  const { name, by } = repository.defaultBranch
  return by === 'custom' ? [`Pull requests are merged into ${name}: git does not say.`] : []
}

function nextSteps(
  project: Project,
  findings: readonly Finding[],
  { example, shards }: InitOptions,
  ignored: readonly string[],
): InitPlan['next'] {
  const { repository, packageManager } = project
  const install = packageManager.name === 'npm' ? 'install --save-dev' : 'add --dev'
  const lacksTinybench = example && !project.package.dependencies.has('tinybench')
  return [
    ...(lacksTinybench
      ? [{ what: 'install tinybench', command: `${packageManager.name} ${install} tinybench` }]
      : []),
    { what: 'see the benchmarks run', command: 'npx benchgate run --max-time 1m' },
    ...(repository.kind === 'none'
      ? []
      : [
          {
            what: 'see what your machine can tell from noise',
            command: `npx benchgate ${noiseCommand(findings)} --max-time 5m`,
          },
          ...(workflowFile(project, shards).some(({ text }) => text.includes(unknownOwner))
            ? [
                {
                  what: 'replace OWNER in .github/workflows/benchgate.yml by the account on GitHub that publishes benchgate',
                  command: null,
                },
              ]
            : []),
          ...(ignored.length === 0
            ? []
            : [{ what: 'add what .gitignore leaves out', command: commandToAdd(ignored) }]),
          { what: 'commit the files, and open a pull request', command: null },
        ]),
  ]
}

function commandToAdd(ignored: readonly string[]): string {
  return `git add --force ${ignored.join(' ')}`
}

function nothingToMeasure(project: Project): GateError {
  const { directory } = project
  return new GateError({ code: 'nothing-to-measure', directory, passedOver: passedOver(project) })
}

function brokenManifest(reason: string): GateError {
  return new GateError({ code: 'manifest-unreadable', reason })
}
