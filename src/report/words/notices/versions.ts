import type { VersionFacts } from '../../../model/index.ts'
import { called, listed, quote } from '../listed.ts'
import { metricText } from '../metric-words.ts'
import type { Sayings } from './saying.ts'

const unlessNoise = 'Name another version, unless you want to see the noise'

export const versionNotices: Sayings<VersionFacts> = {
  'same-commit': {
    means: 'two versions are the same commit, or a checkout of it without a change',
    say: ({ commit, ...both }) => same(both, `the same commit, ${commit.slice(0, 7)}`),
    remedy: `${unlessNoise}: after a merge, a commit before it.`,
  },
  'same-release': {
    means: 'two versions are the same release of a package',
    say: (both) => same(both, 'the same release'),
    remedy: `${unlessNoise}.`,
  },
  'same-results': {
    means: 'two versions are the same file of results',
    say: (both) => same(both, 'the same results'),
    remedy: 'Name the other file.',
  },
  'same-directory': {
    means: 'two versions are the same directory',
    say: (both) => same(both, 'the same directory'),
    remedy: `${unlessNoise}.`,
  },
  'nothing-to-compare': {
    means: 'the event tells of no version before, so that nothing is compared',
    say: ({ why }) => `There is nothing to compare with: ${noBase[why]}.`,
    remedy: 'Name a version in the input `base`, where there is one.',
  },
  'other-checkout': {
    means: "the checkout does not contain the pull request's commit, so something else is judged",
    say: ({ commit }) =>
      `The checkout does not contain the pull request's commit ${commit.slice(0, 7)}, so something else is judged.`,
    remedy: 'Look at `ref` of `actions/checkout`, unless the workflow rewrites the commits.',
  },
  'path-lengths': {
    means: 'the versions lie at paths of different length, which can shift timings a little',
    say({ lengths }) {
      const each = lengths.map(({ version, length }) => `${called(version)} ${length}`)
      return `The versions lie at paths of different length (${listed(each, 8)} characters), which can shift timings a little.`
    },
    remedy: 'Name both by git refs, or move one of them.',
  },
  'npm-not-used': {
    means: 'a release is of a package that the project does not depend on',
    say: ({ name, release }) =>
      `The project does not depend on ${called(name)}, so npm:${called(name)}@${called(release)} makes a difference only to code that imports it all the same.`,
    remedy: 'Check the name.',
  },
  'not-published': {
    means: 'a benchmark file imports what a release of the project does not contain',
    say: ({ file, imports, version }) =>
      `${called(file)} imports ${called(imports)}, which ${called(version)} does not contain, so it cannot run there.`,
    many: {
      of: ({ file }) => file,
      say: (number, names) => `${number} files import what a release does not contain: ${names}.`,
    },
    remedy: 'Import what is published, best by the name of the package.',
  },
  'folder-missing': {
    means: 'a version does not have the working directory',
    say: ({ version }) =>
      `${called(version)} does not have the working directory at all, so nothing in it can be compared.`,
    remedy: 'Check `working-directory`, unless the project is new.',
  },
  'version-changed': {
    means: 'files of a version were changed while it was measured, so that nothing was compared',
    say: ({ version, file, others }) =>
      `Files of ${called(version)} were changed while it was measured: ${several(file, others)}. The figures belong to no single version.`,
    remedy:
      'Find out what writes to them: a benchmark that writes beyond its own directory, an editor, a setup command that still runs.',
  },
  'program-changed': {
    means: "benchgate's own files were changed while it measured, so that nothing was compared",
    say: ({ file, others }) =>
      `Files of benchgate itself were changed while it measured: ${several(file, others)}. Nothing that it found can be trusted.`,
    remedy: 'Find out what writes to them; on a runner of your own, install benchgate anew.',
  },
  'config-changed': {
    means: 'the config file differs between the versions',
    say({ files, base, head, ignoring }) {
      const left =
        ignoring === 0
          ? ''
          : ` Now ${ignoring === 1 ? 'a rule leaves' : `${ignoring} rules leave`} benchmarks out.`
      const differ = files.length === 1 ? 'differs' : 'differ'
      return `${listed(files)} ${differ} between ${called(base)} and ${called(head)}: what counts as a regression may have changed.${left}`
    },
    remedy: 'Look at what it says of thresholds, rules and budgets.',
  },
  'runtimes-differ': {
    means: 'the versions ran under different runtimes, so that these make differences as well',
    say: ({ arms }) =>
      `The environment differs: ${listed(
        arms.map(({ version, runtime }) => `${called(version)} ran under ${runtimeName(runtime)}`),
        8,
      )}.`,
    remedy: null,
    see: 'runtimes.md',
  },
  'runtime-bumped': {
    means: 'a file names another runtime in the head than in the base',
    say({ pins, node }) {
      const each = pins.map(
        ({ file, base, head }) =>
          `${called(file)} says ${head === null ? 'nothing' : quote(head)} in the head and ${base === null ? 'nothing' : quote(base)} in the base`,
      )
      const ran =
        node === null
          ? ''
          : ` Both versions ran under ${runtimeName(node)}, so that this run says nothing of that change.`
      return `The environment differs: ${listed(each, 5)}.${ran}`
    },
    remedy: 'Measure the runtimes themselves with `arms`.',
    see: 'runtimes.md',
  },
  'runtime-lacks': {
    means: 'a runtime does not have some metrics, by which nothing is compared with it',
    say: ({ version, metrics }) =>
      `${called(version)} does not have ${listed(metrics.map(metricText), 8)}, so that nothing is compared by it.`,
    remedy: null,
    see: 'runtimes.md',
  },
  recorded: {
    means: 'all figures are read from files',
    say: () =>
      'All figures are read from files, and this run has measured none of them. Whatever made the machine faster or slower between two files counts as a change.',
    remedy: 'Measure the versions side by side, where you can.',
  },
  'recorded-elsewhere': {
    means: 'the files come from different machines, so nothing in them fails the run',
    say: ({ machines }) =>
      `The files were recorded on different machines (${listed(machines.map(quote), 5)}), which alone makes figures differ, so nothing in them fails this run.`,
    remedy: 'Record them on one machine; if the machines are alike, say `hardware: fixed`.',
  },
}

/** A version such as `v24.1.0` is of Node.js; other runtimes come with their name. */
function runtimeName(version: string): string {
  return version.startsWith('v') ? `Node.js ${called(version)}` : called(version)
}

const noBase = {
  event: 'the event does not say what to compare with',
  tag: 'a tag has no version before it',
  'new-branch': 'the default branch is new, and has no version before it',
  'rewritten-branch':
    'the default branch was rewritten by a forced push, and the version before it is gone',
} as const

interface Both {
  readonly version: string
  readonly other: string
}

function same({ version, other }: Both, what: string): string {
  return `${called(other)} and ${called(version)} are ${what}: nothing can have changed between them.`
}

function several(file: string, others: number): string {
  return others === 0 ? called(file) : `${called(file)} and ${others} more`
}
