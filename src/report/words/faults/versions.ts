import type { FaultFacts, MissingHistory, VersionFaults } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const versionFaults: Tellings<VersionFaults> = {
  'empty-version': {
    say: () => 'the name of a version is empty',
    remedy:
      'Name a branch, a tag, a commit or a directory; a variable that is not set leaves an empty name.',
  },
  'no-working-directory': {
    say: ({ directory }) => `there is no directory ${directory}`,
    remedy: 'Correct the working directory; it is relative to where the run was started.',
  },
  'git-missing': {
    say: () => 'git is not installed, or is not on the PATH',
    remedy:
      'Install git (in a container, for example with `apt-get install git` or `apk add git`). Without it, directories such as ./old and results files can be compared.',
  },
  'not-a-repository': {
    say: ({ spec, directory, reason }) =>
      `${spec} would be a git ref, but git finds no repository in ${directory}: ${reason}`,
    remedy: 'Run inside of a repository, or compare directories, written with ./ before the name.',
  },
  'runtime-missing': {
    say: (facts) => {
      const { runtime, why, output } = facts
      const what =
        why === 'broken'
          ? `does not run where it was installed, in ${facts.directory}`
          : why === 'flags'
            ? 'does not start with these flags'
            : 'is neither on PATH nor did npm bring a program that runs'
      return `the runtime ${runtime} ${what}:\n${output}`
    },
    remedy: (facts) => {
      switch (facts.why) {
        case 'broken':
          return `Remove that directory, so that it is installed anew: rm -r ${facts.directory}`
        case 'flags':
          return 'Correct the flags: each runtime has its own.'
        case 'not-there':
          return 'Install it on PATH, and name it without a version.'
      }
    },
  },
  'arms-versions': {
    say: ({ arms, versions }) =>
      `${arms.length} ${arms.length === 1 ? 'arm' : 'arms'} and ${versions.length} ${versions.length === 1 ? 'version' : 'versions'}: arms take one version, which runs under each of at least two of them, or as many versions as there are arms`,
    remedy: ({ arms }) =>
      arms.length < 2
        ? 'Name two arms, such as --arms "node@22,node@24".'
        : `Name one version, as in benchgate compare . --arms "${arms.join(',')}", or a version for each arm.`,
  },
  'arms-suites': {
    say: ({ kind }) => `suites of the kind ${kind} start programs of their own, which no arm runs`,
    remedy:
      'Measure benchmark files alone with `arms`, in a config file of their own; a command can name its runtime itself.',
  },
  'arms-saved': {
    say: () =>
      'a run with `arms` keeps no baseline: its versions differ by more than their commits',
    remedy: 'Leave `--save` out, or `arms`.',
  },
  'last-versions': {
    say: ({ of, found }) => {
      const things = of === null ? 'tags that are a version' : `releases of ${of}`
      const [only] = found
      return only === undefined
        ? `there are no ${things}, and \`--last\` compares at least two`
        : `there is only ${only} among the ${things}, and \`--last\` compares at least two`
    },
    remedy: ({ of }) =>
      of === null
        ? 'Tags look like v1.2.0, 1.2.0 or name@1.2.0; `git fetch --tags` brings those that this clone lacks (with actions/checkout, `fetch-depth: 0`). Pre-releases do not count.'
        : 'Name the versions themselves, such as npm:name@1.0.0-rc.1: pre-releases do not count.',
  },
  'last-of-version': {
    say: ({ spec }) => `${spec} is one version, of which \`--last\` has no last ones`,
    remedy: ({ name }) => `Write npm:${name} for the last releases, or leave \`--last\` out.`,
  },
  'bisect-nothing': {
    say: (facts) => {
      const { good, bad, why } = facts
      if (why === 'same') return `${good} and ${bad} are the same commit`
      if (why === 'swapped') return `${bad} lies in the history of ${good}, not behind it`
      return `${good} does not lie in the history of ${bad}`
    },
    remedy: (facts) => {
      switch (facts.why) {
        case 'same':
          return 'Name the last commit that is known to be fast, and one that is slow.'
        case 'swapped':
          return `The good end comes first: benchgate bisect ${facts.bad} ${facts.good}`
        case 'parted':
          return facts.parted === null
            ? 'Name two commits of one branch.'
            : `Name a commit of that branch, such as the one where they parted: ${short(facts.parted)}`
      }
    },
  },
  'unknown-version': {
    say: (facts) =>
      facts.why === 'is-directory'
        ? `git knows no ${facts.ref}, but there is a directory of that name`
        : `${facts.ref} is neither a git ref nor a directory: ${facts.root} has no such branch, tag or commit, and no directory or file ./${facts.ref} is there${facts.nearest === null ? '' : `; did you mean ${facts.nearest}?`}`,
    remedy: ({ ref, why }) =>
      why === 'is-directory'
        ? `Write ./${ref} for the directory.`
        : 'Check the spelling, or fetch it: `git fetch origin` (a commit that a forced push replaced may be gone for good).',
  },
  'shallow-clone': {
    say: (facts) =>
      `${missingHistory(facts)} is not in this clone, which is shallow: it lacks most of the history`,
    remedy: 'With actions/checkout, set `fetch-depth: 0`; by hand, run `git fetch --unshallow`.',
  },
  'no-merge-base': {
    say: (facts) =>
      facts.of === 'ref'
        ? `HEAD and ${facts.ref} have no commit in common`
        : `HEAD and ${short(facts.commit)}, where the base branch ${facts.branch} was, have no commit in common`,
    remedy: ({ of }) =>
      of === 'ref'
        ? 'Name the version to compare with, such as a branch, a tag or a commit.'
        : 'Name the version to compare with in the input base: a branch, a tag or a commit.',
  },
  'base-not-fetched': {
    say: ({ branch, commit }) =>
      `the commit that the base branch ${branch} was at, ${short(commit)}, is not in this clone, which may be one of a fork`,
    remedy: ({ commit }) =>
      `Check out what actions/checkout takes by default, the merge commit; or fetch it in a step before: \`git fetch <the base's repository> ${commit}\`.`,
  },
  'no-such-directory': {
    say: ({ spec, path }) => `there is no directory ${spec}, and no file: looked for ${path}`,
    remedy:
      'Correct the path, which is relative to the working directory; a git ref is written without ./ before it.',
  },
  'mixed-versions': {
    say: ({ recorded, measured }) =>
      `${recorded} is a file of results, and ${measured} is to be measured: they cannot be compared`,
    remedy:
      'Name files alone: `benchgate run --json head.json` writes one, and `benchgate compare base.json head.json` compares them.',
  },
  'same-version': {
    say({ version, other, same, commit }) {
      const what = commit === null ? same : `${same}, ${short(commit)}`
      return `${other} and ${version} are the same ${what}: nothing can have changed between them, and \`require-baseline\` wants a comparison`
    },
    remedy:
      'Run it on what the base does not have yet, or name another base: on the branch itself, such as `HEAD^`.',
  },
  'pull-request-not-checked-out': {
    say: ({ commit }) =>
      `the checkout does not contain the pull request's commit ${short(commit)}: it has nothing that the base does not have, so there is nothing to judge`,
    remedy:
      'Leave `ref` of actions/checkout out: it then checks out the pull request. To judge another version, name it in the input `head`.',
  },
  'lend-to-directory': {
    say: ({ version }) =>
      `benchmarks-from: head would have to write into ${version}, which is a directory of yours`,
    remedy: 'Name the version by a git ref, or copy the benchmark files there yourself.',
  },
  'foreign-code': {
    say: foreignCode,
    remedy: ({ by }) =>
      by === 'link'
        ? 'Let `setup` install into the checkout that it runs in (`npm ci`, `pnpm install`), or copy what it links.'
        : 'Let `setup` install into the checkout that it runs in: copy what it now links to another checkout, and set variables by which packages are found (NODE_PATH, NODE_OPTIONS) anew for each checkout.',
  },
  'copy-failed': {
    say: (facts) =>
      `the working tree cannot be copied: ${facts.why === 'untold' ? `git cannot list ${facts.root}` : `git ${facts.command} fails:\n${facts.output}`}`,
    remedy: 'Try it by hand: git add --all --dry-run',
  },
  'checkout-failed': {
    say: ({ commit, output }) => `git cannot check out ${short(commit)}:\n${output}`,
    remedy: ({ commit }) =>
      `Try it by hand: git worktree add --detach <directory> ${short(commit)}`,
  },
  'setup-failed': {
    say({ version, line, exitCode, signal, output }) {
      const how = exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`
      return `setup failed in ${version} (${how}): ${line}\n${output}`
    },
    remedy({ version, likely }) {
      const cause = likely === null ? '' : `Likely cause: ${likely.cause}. ${likely.remedy} `
      return `${cause}Run that line in a fresh checkout of ${version}; what it needs that is not in the repository has to be made by it.`
    },
  },
  'package-unreadable': {
    say: ({ path, reason }) => `${path} is no package.json as npm reads it: ${reason}`,
    remedy: 'Correct it: it tells whether a version that is written npm: is of the project itself.',
  },
  'npm-spec': {
    say: ({ spec }) => `${spec} names no package of the npm registry`,
    remedy:
      'Write npm:name@1.2.3, with a version, a range such as ^1.2 or a tag such as next; directories and git refs are written without npm: before them.',
  },
  'npm-no-package': {
    say: ({ name }) => `the npm registry has no package ${name}, or does not show it to you`,
    remedy: 'Check the spelling; a private package needs its registry and a login in an .npmrc.',
  },
  'npm-no-version': {
    say: ({ name, wanted, nearest, newest, tags }) =>
      [
        `the npm registry has no ${name}@${wanted}`,
        ...(nearest === null ? [] : [`the nearest is ${nearest}`]),
        ...(newest.length === 0 ? [] : [`the newest are ${newest.join(', ')}`]),
        ...(tags.length === 0 ? [] : [`its tags are ${tags.join(', ')}`]),
      ].join('; '),
    remedy: 'Name a version, a range or a tag that it has.',
  },
  'npm-failed': {
    say: ({ task, wanted, output }) => `npm cannot ${task} ${wanted}:\n${output}`,
    remedy:
      'See what npm says; a registry that asks for a login needs it in the project’s .npmrc or in yours.',
  },
  'npm-missing': {
    say: ({ output }) =>
      `npm cannot be started, and brings the versions that are written npm:\n${output}`,
    remedy: 'Put npm on the PATH; it comes with Node.js.',
  },
  'npm-unreachable': {
    say: ({ errorCode, output }) => `the npm registry does not answer (${errorCode}):\n${output}`,
    remedy:
      'See that there is a network and that `npm ping` works here, or compare git refs or directories.',
  },
  'npm-needs-setup': {
    say: ({ name, release }) =>
      `npm:${name}@${release} is put into a copy of the project, and after setup no packages are installed in it`,
    remedy: "Say what installs them: --setup 'npm ci'.",
  },
  'npm-plug-n-play': {
    say: ({ spec, directory }) =>
      `${spec} needs a node_modules, and ${directory} has Yarn's Plug'n'Play instead (.pnp.cjs)`,
    remedy: 'Say `nodeLinker: node-modules` in .yarnrc.yml, or compare git refs or directories.',
  },
}

function short(commit: string): string {
  return commit.slice(0, 7)
}

function missingHistory(facts: MissingHistory): string {
  switch (facts.missing) {
    case 'ref':
      return facts.ref
    case 'parting':
      return `the commit where HEAD and ${facts.ref} parted`
    case 'pull-request-base':
      return `the commit where the pull request left ${facts.branch}`
    case 'branch-commit':
      return `the commit that the base branch ${facts.branch} was at, ${short(facts.commit)},`
  }
}

function foreignCode(facts: FaultFacts['foreign-code']): string {
  const { version, owner } = facts
  if (facts.by === 'link')
    return `${version} would run code of ${owner}: ${facts.link} is a link to ${facts.target}`
  const more = facts.others === 0 ? '' : ` and ${facts.others} more of its files`
  return `${version} runs code of ${owner}: ${facts.suite} loads ${facts.file}${more}, from ${facts.root}`
}
