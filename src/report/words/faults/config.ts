import type { ConfigFaults, FaultFacts } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const configFaults: Tellings<ConfigFaults> = {
  'invalid-config': {
    say({ mistakes }) {
      const heading = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
      return [`${heading} in the configuration:`, ...indented(mistakes)].join('\n')
    },
    remedy: 'Correct what is named above; `benchgate compare --help` shows every option.',
  },
  'two-config-files': {
    say: ({ files }) => `there are ${files.length} config files: ${files.join(', ')}`,
    remedy:
      'Keep one of them, or name the one to use with --config (the input config of the action).',
  },
  'config-file-missing': {
    say: ({ file }) => `there is no config file ${file}`,
    remedy: 'Correct the path; it is relative to the working directory.',
  },
  'config-file-syntax': {
    say: ({ file, reason }) => `${file} is not valid JSON: ${reason}`,
    remedy: 'Correct the file; JSON allows neither comments nor trailing commas.',
  },
  'config-file-endless': {
    say: ({ file, seconds }) => `${file} did not come to an end within ${seconds} s`,
    remedy:
      'Take out what it waits for, or what it repeats; a config file is data, and needs no more than to be imported.',
  },
  'config-file-stuck': {
    say: ({ file }) =>
      `${file} waits for something that never comes: an \`await\` in it cannot go on`,
    remedy: 'See that every Promise it waits for is settled.',
  },
  'config-file-ended': {
    say({ file, exitCode, signal }) {
      const how = exitCode === null ? `a signal, ${signal}` : `exit code ${exitCode}`
      return `${file} ended its process (${how}) instead of exporting a value`
    },
    remedy:
      'Look at what it imports: something there exits, sets an exit code, or crashes. Its output stands above.',
  },
  'config-file-not-data': {
    say({ file, places }) {
      const each = places.map(
        ({ path, problem }) => `${path === '' ? 'the default export' : path} ${problem}`,
      )
      return [`${file} holds what is not data:`, ...indented(each)].join('\n')
    },
    remedy:
      'Write texts, finite numbers, booleans, null, lists and plain objects; `await` a Promise, and call a function yourself.',
  },
  'config-file-export': {
    say: ({ file }) => `${file} has no default export`,
    remedy:
      'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.',
  },
  'config-file-throws': {
    say: ({ file, reason }) => `${file} cannot be loaded: ${reason}`,
    remedy: whyNotLoaded,
  },
  'flag-value': {
    say: ({ flag, value, kind }) => `--${flag} ${value} ${flagProblems[kind]}`,
    remedy: ({ kind }) => flagRemedies[kind],
  },
  'budget-unmatched': {
    say: ({ mistakes }) =>
      ['budgets or relations name what is not there:', ...indented(mistakes)].join('\n'),
    remedy:
      'Correct what is named above, or take it out: a budget of nothing could never be exceeded.',
  },
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function whyNotLoaded({ file, reason, errorCode }: FaultFacts['config-file-throws']): string {
  if (/Cannot use import statement|Unexpected token 'export'/.test(reason)) {
    const asModule = file.replace(/\.([jt])s$/, '.m$1s')
    return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`
  }
  switch (errorCode) {
    case 'ERR_UNKNOWN_FILE_EXTENSION':
    case 'ERR_NO_TYPESCRIPT':
      return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${file} to benchgate.config.mjs and take the types out.`
    case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
      return 'Node.js only strips types: leave out enums, namespaces and parameter properties.'
    case 'ERR_MODULE_NOT_FOUND':
    case 'MODULE_NOT_FOUND':
      return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.'
    case null:
    default:
      return 'Correct the file; `node` followed by its name shows where it fails.'
  }
}

const flagProblems: Readonly<Record<FaultFacts['flag-value']['kind'], string>> = {
  time: 'is no time',
  days: 'is no time',
  port: 'names no port',
  versions: 'is no number of versions',
}

const flagRemedies: Readonly<Record<FaultFacts['flag-value']['kind'], string>> = {
  time: 'A time is written as 500ms, 1s, 10m or 2h.',
  days: 'A time is written as 500ms, 1s, 10m, 2h or 30d.',
  versions:
    'It is a whole number from 2 to 20: the oldest of them is what the others are compared with.',
  port: 'A port is a whole number from 1 to 65535; by default, a free one is taken.',
}
