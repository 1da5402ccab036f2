import type { Complaint } from './complaint.ts'

/** The most likely reason for a failure and the remedy, one line each. The names in them are hostile text. */
export interface LikelyCause {
  /** It has no full stop at its end. */
  readonly cause: string
  /** A sentence. */
  readonly remedy: string
}

/** The facts about the version that failed. */
export interface Circumstances {
  readonly label: string
  /** How its files came to where they are: `fresh` is a checkout, or a copy, that the set-up was run in. */
  readonly files: 'fresh' | 'as-they-lie'
  readonly setup: SetupState
  /** Its Node.js, such as `v24.1.0`; null where that does not matter. */
  readonly node: string | null
  /** Whether tsx is installed there. */
  readonly hasTsx: boolean
  readonly missing: Missing
}

/** How the set-up went, the line that makes fresh files ready to run. */
export type SetupState =
  | { readonly kind: 'none' }
  /** `failed` where the failure is its own. */
  | { readonly kind: 'ran' | 'failed'; readonly line: string }

/** The facts about the file or package that is not there. */
export type Missing =
  | { readonly kind: 'unknown' }
  /** It lies in a submodule, whose files were not fetched. */
  | { readonly kind: 'in-submodule'; readonly submodule: string }
  /** Git ignores it, or knows nothing of it; the path is relative to the version's directory. */
  | { readonly kind: 'ignored' | 'absent'; readonly path: string }
  /** It is there after all: then nobody knows why it was not found. */
  | { readonly kind: 'present' }
  /** It is there in TypeScript, under that path. */
  | { readonly kind: 'typescript'; readonly path: string }
  /** tsconfig.json has a path for such names. */
  | { readonly kind: 'tsconfig-path' }

/**
 * Words for a complaint. Pure: whoever calls has looked at the files already.
 *
 * @returns null where what is said to be missing is there
 */
export function likelyCause(
  complaint: Complaint,
  circumstances: Circumstances,
): LikelyCause | null {
  switch (complaint.kind) {
    case 'package':
      return packageCause(complaint.name, circumstances)
    case 'file':
      return fileCause(complaint.path, circumstances)
    case 'program':
      return programCause(complaint.name, circumstances)
    case 'script':
      return {
        cause: `${circumstances.label} has no script or target ${quotedName(complaint.name)}`,
        remedy:
          'Use a line that works in all versions: what the script runs, or `npm run --if-present` where it may be left out.',
      }
    case 'lockfile':
      return {
        cause: `${circumstances.label} has no lockfile that fits its package.json`,
        remedy: 'Use a `setup` that works without one as well, such as `npm ci || npm install`.',
      }
    case 'refused':
      return {
        cause: `a server or database that it needs does not run${at(complaint.address)}`,
        remedy:
          'Start it before the gate runs, for example as a service of the job, or within the file itself.',
      }
    case 'port-taken':
      return {
        cause: `${complaint.port === null ? 'the port' : `port ${complaint.port}`} is in use by another program`,
        remedy:
          'Stop that program, which may have been left running by an earlier set-up, or use a free port (port 0 is one).',
      }
    case 'typescript':
      return typescriptCause(complaint.syntax, circumstances)
  }
}

function packageCause(name: string, circumstances: Circumstances): LikelyCause {
  const { label, missing } = circumstances
  if (missing.kind === 'tsconfig-path') {
    return {
      cause: `${quotedName(name)} is a path of tsconfig.json, of which Node.js knows nothing`,
      remedy: addTsx,
    }
  }
  const cause = `the package ${quotedName(name)} is not installed in ${label}`
  if (circumstances.files === 'as-they-lie') {
    const add = ownPackages.has(name) ? `, for example \`npm install --save-dev ${name}\`` : ''
    const remedy = `Install it there first${add}: ${label} is used as it is, and \`setup\` does not run in it.`
    return { cause, remedy }
  }
  return notReady(cause, 'installs it', 'npm ci', circumstances)
}

/** The gate itself asks for these. Other names are hostile text, which no command should hold. */
const ownPackages: ReadonlySet<string> = new Set([
  'tinybench',
  'mitata',
  'benchmark',
  'tsx',
  'vitest',
])

function fileCause(path: string, circumstances: Circumstances): LikelyCause | null {
  const { label, missing } = circumstances
  switch (missing.kind) {
    case 'in-submodule':
      return {
        cause: `it lies in the submodule ${quotedName(missing.submodule)}, which was not fetched in ${label}`,
        remedy: fetchSubmodule(circumstances),
      }
    case 'ignored':
      return notReady(
        `git ignores ${quotedName(missing.path)}, so that a checkout of ${label} comes without it`,
        'builds, downloads or copies it',
        'npm ci && npm run build',
        circumstances,
      )
    case 'typescript':
      return {
        cause: `there is ${quotedName(missing.path)}, and Node.js wants a file by its real name`,
        remedy: `${addTsx} Or import the file by that name.`,
      }
    case 'present':
      return null
    case 'absent':
    case 'tsconfig-path':
    case 'unknown':
      return notReady(
        `${label} has no file ${quotedName(missing.kind === 'absent' ? missing.path : path)}`,
        'makes it',
        'npm ci && npm run build',
        circumstances,
      )
  }
}

function fetchSubmodule({ files, setup }: Circumstances): string {
  const fetch = 'git submodule update --init --recursive'
  if (files === 'as-they-lie')
    return `Fetch it first: \`${fetch}\`, or \`submodules: recursive\` of actions/checkout.`
  const line = setup.kind === 'none' ? fetch : `${fetch} && ${oneLine(setup.line)}`
  return `Fetch it in \`setup\`: \`${line}\`.`
}

function programCause(name: string | null, circumstances: Circumstances): LikelyCause {
  const program = name === null ? 'a program of that line' : `the program ${quotedName(name)}`
  return notReady(
    `${program} is not installed, or not where ${circumstances.label} looks for it`,
    'installs it',
    'npm ci',
    circumstances,
  )
}

/** The cause and remedy where something has to be made before a version can run. */
function notReady(
  cause: string,
  makes: string,
  example: string,
  { label, files, setup }: Circumstances,
): LikelyCause {
  if (files === 'as-they-lie') {
    return {
      cause,
      remedy: `Make it there first: ${label} is used as it is, and \`setup\` does not run in it.`,
    }
  }
  switch (setup.kind) {
    case 'none':
      return {
        cause: `${cause}, and no \`setup\` was run`,
        remedy: `Say with \`setup\` what ${makes}, for example \`${example}\`.`,
      }
    case 'ran':
      return {
        cause: `${cause}, though \`setup\` was run (${oneLine(setup.line)})`,
        remedy: `Let \`setup\` be a line that ${makes}, in old versions as well as in new ones.`,
      }
    case 'failed':
      return { cause, remedy: `Begin the line with what ${makes}.` }
  }
}

function typescriptCause(syntax: string, { node, hasTsx }: Circumstances): LikelyCause {
  const cause = `Node.js ${node ?? ''} runs TypeScript by removing types, and ${oneLine(syntax)} is no type`
  const flag =
    ' Or let Node.js transform it: `--v8-flags --single-threaded --v8-flags --experimental-transform-types`.'
  const remedy = hasTsx ? 'Look at what tsx reports.' : addTsx
  const isTransformed = canTransform(node) && syntax !== 'JSX'
  return { cause, remedy: `${remedy}${isTransformed ? flag : ''}` }
}

/** Node.js 22.7 to 25 have a flag for it, which was removed in 26. */
function canTransform(node: string | null): boolean {
  const [major = 0, minor = 0] = (node ?? '').slice(1).split('.').map(Number)
  return major > 22 ? major < 26 : major === 22 && minor >= 7
}

const addTsx =
  'Add tsx to the project, which is used where it is installed: `npm install --save-dev tsx`.'

function at(address: string | null): string {
  return address === null ? '' : ` (nobody listens at ${oneLine(address)})`
}

function quotedName(name: string): string {
  return `“${oneLine(name)}”`
}

function oneLine(text: string): string {
  const [first = '', ...more] = text.trim().split(/\s*[\r\n]+\s*/)
  const cut = first.length > mostCharacters ? `${first.slice(0, mostCharacters)}…` : first
  return more.length === 0 ? cut : `${cut} …`
}

const mostCharacters = 160
