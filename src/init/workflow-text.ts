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
}

/** The others that the workflow uses. */
const actions = {
  checkout: 'actions/checkout@v7',
  node: 'actions/setup-node@v7',
  upload: 'actions/upload-artifact@v7',
  pnpm: 'pnpm/action-setup@v6',
  bun: 'oven-sh/setup-bun@v2',
} as const

/** A workflow that measures pull requests beside their base, and keeps a baseline of each push. */
export function workflowText(parts: WorkflowParts): string {
  const { defaultBranch } = parts
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
    '  benchmarks:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    steps:',
    `      - uses: ${actions.checkout}`,
    '        with:',
    '          fetch-depth: 0 # the base is checked out from it',
    ...managerSteps(parts),
    ...nodeSteps(parts),
    ...setupSteps(parts),
    '      # What is measured, and how, stands in the config file.',
    ...gateStep(parts, 'gate'),
    '      # Pull requests from forks get the verdict, but no comment, since their token can only read. A second workflow',
    '      # can write it from this report: see docs/forks.md of benchgate.',
    `      - uses: ${actions.upload}`,
    "        if: ${{ !cancelled() && steps.gate.outputs.report-json != '' }}",
    '        with:',
    '          name: benchgate-report',
    '          path: ${{ steps.gate.outputs.report-json }}',
    '',
  ].join('\n')
}

/** The steps of one more package, in a workflow that measures another one. */
export function stepText(parts: Pick<WorkflowParts, 'folder' | 'setup' | 'action'>): string {
  const { folder } = parts
  return [...setupSteps(parts), ...gateStep(parts, `gate-${wordOf(folder)}`), ''].join('\n')
}

function setupSteps({ folder, setup }: Pick<WorkflowParts, 'folder' | 'setup'>): readonly string[] {
  if (setup === null) return []
  return [`      - run: ${yamlText(setup)}`, ...within(folder, '        ')]
}

/** @param step by which other steps refer to it */
function gateStep(
  { folder, action }: Pick<WorkflowParts, 'folder' | 'action'>,
  step: string,
): readonly string[] {
  const id = [`          id: ${wordOf(folder)} # tells it from the gates of other packages`]
  return [
    `      - uses: ${action}`,
    `        id: ${step}`,
    ...(folder === '' ? [] : ['        with:', ...id, ...within(folder, '          ')]),
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
