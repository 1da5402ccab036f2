import type { PackageManager } from './package-manager.ts'

export interface WorkflowParts {
  readonly defaultBranch: string
  readonly packageManager: PackageManager
  readonly setup: string | null
  /** The project's folder in the repository; empty at its root. */
  readonly folder: string
  /** Relative to the repository; null for a current Node.js. */
  readonly nodeVersionFile: string | null
  /** The Action, such as `owner/benchgate@v1`. */
  readonly action: string
  /** Major version of Node.js, where no file names one. */
  readonly node: number
  readonly installsDeno: boolean
  /** Into how many shards pull requests are divided; null for none. */
  readonly shards: number | null
}

/** The others that the workflow uses. */
const actions = {
  checkout: 'actions/checkout@v7',
  node: 'actions/setup-node@v7',
  upload: 'actions/upload-artifact@v7',
  download: 'actions/download-artifact@v7',
  pnpm: 'pnpm/action-setup@v6',
  bun: 'oven-sh/setup-bun@v2',
  deno: 'denoland/setup-deno@v2',
} as const

/** A workflow that measures pull requests beside their base, and keeps a baseline of each push. */
export function workflowText(parts: WorkflowParts): string {
  const { shards } = parts
  return [
    ...head(parts),
    ...(shards === null ? wholeJob(parts) : shardedJobs(parts, shards)),
    '',
  ].join('\n')
}

function head({ defaultBranch }: WorkflowParts): readonly string[] {
  return [
    '# Measures pull requests beside the branch that they are for, and fails those that make something slower.',
    'name: Benchmarks',
    'on:',
    '  pull_request:',
    '  push:',
    `    branches: [${JSON.stringify(defaultBranch)}]`,
    'permissions:',
    '  contents: read',
    '  pull-requests: write # the comment',
    'jobs:',
  ]
}

function wholeJob(parts: WorkflowParts): readonly string[] {
  return [
    '  benchmarks:',
    ...runner(30),
    ...prepared(parts),
    '      # What is measured, and how, stands in the config file.',
    ...gateStep(parts, 'gate'),
    ...reportStep,
  ]
}

/** A job measures each shard of a pull request, and one judges all of them. What a push leaves is a baseline of everything. */
function shardedJobs(parts: WorkflowParts, count: number): readonly string[] {
  const numbers = Array.from({ length: count }, (_, i) => i + 1).join(', ')
  return [
    '  measure:',
    "    if: ${{ github.event_name == 'pull_request' }}",
    ...runner(30),
    '    strategy:',
    '      fail-fast: false # the other shards can be judged when the one that failed has been run again',
    '      matrix:',
    `        shard: [${numbers}]`,
    ...prepared(parts),
    '      # What is measured, and how, stands in the config file: a shard takes `maxTime` at most.',
    ...gateStep(parts, 'gate', [`shard: \${{ matrix.shard }}/${count}`, 'html: false']),
    `      - uses: ${actions.upload}`,
    '        with:',
    '          name: benchgate-shard-${{ matrix.shard }}',
    '          path: ${{ steps.gate.outputs.report-json }}',
    '          overwrite: true # by the same shard, where its job is run again',
    '  benchmarks: # the required check: a job that has measured its shard is green, whatever it found',
    '    needs: measure',
    "    if: ${{ !cancelled() && github.event_name == 'pull_request' }}",
    ...runner(10),
    ...prepared(parts),
    `      - uses: ${actions.download}`,
    '        with:',
    '          pattern: benchgate-shard-*',
    '          path: benchgate-shards',
    ...gateStep(parts, 'gate', ['mode: merge']),
    ...reportStep,
    '  baseline: # of all benchmarks; nobody waits for it, and the shards are divided by how long it found them to take',
    "    if: ${{ github.event_name == 'push' }}",
    ...runner(Math.min(mostMinutes, 30 * count)),
    ...prepared(parts),
    ...gateStep(parts, 'gate', [`max-time: ${Math.min(mostMinutes - 60, 5 * count)}m`]),
  ]
}

/** GitHub ends a job after that. */
const mostMinutes = 360

function runner(minutes: number): readonly string[] {
  return ['    runs-on: ubuntu-latest', `    timeout-minutes: ${minutes}`]
}

function prepared(parts: WorkflowParts): readonly string[] {
  return [
    '    steps:',
    `      - uses: ${actions.checkout}`,
    '        with:',
    '          fetch-depth: 0 # the base is checked out from it',
    ...managerSteps(parts),
    ...nodeSteps(parts),
    ...(parts.installsDeno ? [`      - uses: ${actions.deno}`] : []),
    ...setupSteps(parts),
  ]
}

const reportStep: readonly string[] = [
  '      # Pull requests from forks get the verdict, but no comment, since their token can only read. A second workflow',
  '      # can write it from this report: see docs/forks.md of benchgate.',
  `      - uses: ${actions.upload}`,
  "        if: ${{ !cancelled() && steps.gate.outputs.report-json != '' }}",
  '        with:',
  '          name: benchgate-report',
  '          path: ${{ steps.gate.outputs.report-json }}',
]

/** The steps of one more package, in a workflow that measures another one. */
export function stepText(parts: Pick<WorkflowParts, 'folder' | 'setup' | 'action'>): string {
  const { folder } = parts
  return [...setupSteps(parts), ...gateStep(parts, `gate-${wordOf(folder)}`), ''].join('\n')
}

function setupSteps({ folder, setup }: Pick<WorkflowParts, 'folder' | 'setup'>): readonly string[] {
  if (setup === null) return []
  return [`      - run: ${yamlText(setup)}`, ...within(folder, '        ')]
}

/**
 * @param step by which other steps refer to it
 * @param others of its inputs
 */
function gateStep(
  { folder, action }: Pick<WorkflowParts, 'folder' | 'action'>,
  step: string,
  others: readonly string[] = [],
): readonly string[] {
  const id = [`          id: ${wordOf(folder)} # tells it from the gates of other packages`]
  const inputs = [
    ...(folder === '' ? [] : [...id, ...within(folder, '          ')]),
    ...others.map((input) => `          ${input}`),
  ]
  return [
    `      - uses: ${action}`,
    `        id: ${step}`,
    ...(inputs.length === 0 ? [] : ['        with:', ...inputs]),
  ]
}

function within(folder: string, indent: string): readonly string[] {
  return folder === '' ? [] : [`${indent}working-directory: ${JSON.stringify(folder)}`]
}

/** A folder as a word that may be an id anywhere: `packages-parser`. */
function wordOf(folder: string): string {
  return folder.replaceAll(/[^\w]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'package'
}

function managerSteps({ packageManager: { name, versionIn } }: WorkflowParts): readonly string[] {
  switch (name) {
    case 'npm':
      return []
    case 'pnpm':
      return [`      - uses: ${actions.pnpm}`, ...pnpmVersion(versionIn)]
    case 'yarn':
      return versionIn === null ? [] : ['      - run: corepack enable']
    case 'bun':
      return [`      - uses: ${actions.bun}`]
  }
}

/** The repository's own manifest is read anyway: a version beside it would be an error. */
function pnpmVersion(manifest: string | null): readonly string[] {
  if (manifest === 'package.json') return []
  const version =
    manifest === null ? 'version: latest' : `package_json_file: ${JSON.stringify(manifest)}`
  return ['        with:', `          ${version}`]
}

function nodeSteps({ nodeVersionFile, node }: WorkflowParts): readonly string[] {
  const version =
    nodeVersionFile === null
      ? `node-version: ${node}`
      : `node-version-file: ${JSON.stringify(nodeVersionFile)}`
  return [`      - uses: ${actions.node}`, '        with:', `          ${version}`]
}

/** Plain where that is a text and nothing else. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w ./&=-]*$/.test(text) ? text : JSON.stringify(text)
}
