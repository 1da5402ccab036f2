import type { FaultFacts, HostTask, ReportFaults } from '../../../model/index.ts'
import type { Tellings } from './telling.ts'

export const reportFaults: Tellings<ReportFaults> = {
  'cannot-write': {
    say: ({ path, reason }) => `the report cannot be written to ${path}: ${reason}`,
    remedy: 'Name a file that can be written; the report above is all there is of this run.',
  },
  'several-pages': {
    say: ({ count }) => `a page has one report, and ${count} were named`,
    remedy:
      'Name one; `benchgate report` shows several on the terminal, or as Markdown, JSON or CSV.',
  },
  'not-in-report': {
    say: ({ pattern, file }) => `no benchmark in ${file} matches "${pattern}"`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'Name a benchmark, a part of its name or a glob; `benchgate report` lists them.'
        : `Did you mean "${nearest}"? \`benchgate report\` lists the benchmarks.`,
  },
  'no-shards': {
    say: () => 'there is no report of a shard',
    remedy:
      'Name the JSON files that the jobs with `--shard` have written, one for each; in a workflow, download their artifacts first.',
  },
  'not-a-shard': {
    say: () => 'a report is about a whole run, and has its verdicts already',
    remedy: 'Name the files of runs with `--shard`; `benchgate report` shows a whole one.',
  },
  'shards-differ': {
    say: ({ why, shards: [first, other] }) =>
      `shards ${first} and ${other} are not of the same run: ${differing[why]}`,
    remedy:
      'Let all jobs of the matrix check out the same commit, with the same configuration and the same benchgate.',
  },
  'shard-twice': {
    say: ({ index, count }) => `shard ${index} of ${count} is there twice`,
    remedy: 'Give each job of the matrix a number of its own, and name each file once.',
  },
  'shards-missing': {
    say: ({ missing, count }) =>
      `${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`,
    remedy: 'Look at the jobs that should have measured them, and run those again.',
  },
  'shards-divided': {
    say: ({ shards, count, by, others }) =>
      `${shards.length === 1 ? 'shard' : 'shards'} ${shards.join(', ')} of ${count} ${shards.length === 1 ? 'was' : 'were'} divided by ${dividing(by)}, and the others by ${dividing(others)}: benchmarks were measured twice or never`,
    remedy: ({ by }) =>
      by === null
        ? 'Their jobs found no baseline where the others did: see there why the storage did not answer, and run them again.'
        : 'Run all jobs again, not only those that failed: each has to find the same baseline.',
  },
  'shards-incomplete': {
    say: ({ found, listed, expected }) =>
      `the shards have ${found} different benchmarks in ${listed} entries, and there are ${expected}`,
    remedy:
      'Let every job find the same benchmarks in the same order, and the same baseline: what differs from job to job divides them otherwise. Run all jobs again, not only those that failed.',
  },
  'shard-saved': {
    say: () => 'a shard cannot be saved: a baseline holds all benchmarks',
    remedy: 'Leave out `--save` or `--shard`.',
  },
  'playwright-missing': {
    say: () =>
      'a PDF is printed by a browser, and the package that drives it is not installed: playwright-core',
    remedy:
      'Install it with `npm install --save-dev playwright-core`, or open the page of `--html` and print that.',
  },
  'browser-missing': {
    say: ({ reasons }) =>
      `a PDF is printed by Chromium, and none could be started: ${reasons.join('; ')}`,
    remedy:
      'Install one, such as by `npx playwright-core install chromium`, or open the page of `--html` and print that.',
  },
  'report-unreadable': {
    say: ({ path, reason }) => `the report ${path} cannot be read: ${reason}`,
    remedy: 'Name a file that `--json` has written, or the one of an artifact, unpacked.',
  },
  'report-not-json': {
    say: ({ name, reason }) => `${name} is not JSON: ${reason}`,
    remedy: 'Give the file that `--json` wrote, whole and unchanged.',
  },
  'report-foreign': {
    say: ({ name }) =>
      `${name} is not a report of benchgate: its schema.name is not "benchgate-report"`,
    remedy: 'Give the file that `--json` wrote.',
  },
  'report-older': {
    say: otherVersion,
    remedy:
      'Measure again, or show it with the benchgate that wrote it: it does not have what its verdicts follow from.',
  },
  'report-newer': {
    say: otherVersion,
    remedy: 'Use the benchgate that wrote it, or a newer one.',
  },
  'report-malformed': {
    say({ name, problems, others }) {
      const all = others === 0 ? problems : [...problems, `and ${others} more`]
      return `${name} does not follow its schema: ${all.join('; ')}`
    },
    remedy:
      'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.',
  },
  'host-refused': {
    say: ({ task, status, reason }) =>
      `GitHub does not let this job ${tasks[task]} (${status === null ? reason : `HTTP ${status}: ${reason}`})`,
    remedy: 'Give it "permissions: { actions: read, contents: read, pull-requests: write }".',
  },
  'host-busy': {
    say: ({ task, reason }) =>
      `GitHub did not answer as it should when this job was to ${tasks[task]} (${reason})`,
    remedy: 'Run the job again.',
  },
  'report-of-another-run': {
    say: ({ about }) =>
      `the report in the artifact is about ${subject(about)}, not about what this run was started for`,
    remedy: 'Upload the report of the same run, from a workflow that runs on pull_request.',
  },
  'artifact-damaged': {
    say: ({ reason }) => `the artifact cannot be unpacked: ${reason}`,
    remedy:
      'Upload the file of the output report-json with actions/upload-artifact, which packs it as a zip.',
  },
  'artifact-unexpected': {
    say: (facts) => `the artifact is not one of benchgate: ${unexpected(facts)}`,
    remedy: 'Upload the file of the output report-json, unchanged, as an artifact of that name.',
  },
  'artifact-too-large': {
    say: ({ file, bytes, most }) =>
      file === null
        ? `the artifact ${bytes === null ? 'is larger than it says' : `has ${bytes} bytes`}, and at most ${most} bytes are read`
        : `${file} in the artifact has ${bytes ?? most} bytes or more, and at most ${most} are read`,
    remedy: ({ file }) =>
      file === null
        ? 'Upload the file of the output report-json and nothing else.'
        : 'Upload the file of the output report-json and nothing else; measure fewer benchmarks in one run.',
  },
  'report-implausible': {
    say: (facts) => `no run of benchgate leaves such a report: ${implausible(facts)}`,
    remedy:
      'Upload the file of the output report-json, unchanged; split a suite this large over several runs.',
  },
}

const differing: Readonly<Record<FaultFacts['shards-differ']['why'], string>> = {
  count: 'they count different numbers of shards',
  versions: 'they compare other versions',
  settings: 'they have other settings',
  procedure: 'they were measured by benchgates that judge differently',
  benchmarks: 'they found different numbers of benchmarks',
}

function dividing(commit: string | null): string {
  return commit === null
    ? 'the number of benchmarks'
    : `the times of the push ${commit.slice(0, 7)}`
}

const tasks: Readonly<Record<HostTask, string>> = {
  'list-artifacts': 'list the artifacts of a run',
  'download-artifact': 'download an artifact',
  'find-pull-requests': 'look up pull requests',
}

function otherVersion({ name, version, known }: FaultFacts['report-newer']): string {
  return `${name} has version ${version} of the schema, and this benchgate knows version ${known}`
}

function subject(about: FaultFacts['report-of-another-run']['about']): string {
  switch (about.kind) {
    case 'no-pull-request':
      return 'no pull request'
    case 'commit':
      return `the commit ${about.commit}`
    case 'pull-request':
      return `the pull request ${about.number}`
  }
}

function unexpected(facts: FaultFacts['artifact-unexpected']): string {
  switch (facts.why) {
    case 'packing':
      return `its ${facts.file} is encrypted, or packed in a way other than deflate`
    case 'no-file':
      return `it holds no ${facts.file} at its top`
    case 'repeated':
      return `it holds ${facts.count} files ${facts.file}`
    case 'many-files':
      return `it lists ${facts.count} files, and ${facts.most} are read`
  }
}

function implausible(facts: FaultFacts['report-implausible']): string {
  switch (facts.has) {
    case 'metrics':
    case 'rounds':
      return `a benchmark has ${facts.count} ${facts.has}`
    case 'strangers':
      return 'it has figures of a version that it does not name'
    case 'looks-unasked':
      return 'it tells what a benchmark can reach, and nobody has looked'
    case 'looks-twice':
      return 'it tells twice what a benchmark can reach'
    case 'looks-at-strangers':
      return 'it tells what no head of it can reach'
    case 'one-shard':
      return 'it is about one shard, and no whole run'
    case 'looks-one-sided':
      return 'a benchmark cannot reach a change of which it has one side alone'
    case 'reasons-unasked':
      return 'it tells why a benchmark is slower that it has not measured in both versions'
    case 'reasons-twice':
      return 'it tells two reasons of one kind for one benchmark'
    case 'reasons-of-strangers':
      return 'it tells why a benchmark is slower in what is no head of it'
    case 'no-numbers':
      return 'some of its figures come to no number'
    case 'many-mistakes':
      return 'too much of it is wrong to be named'
    case 'values':
    case 'results':
    case 'budgets':
    case 'comparisons':
    case 'versions':
      return `it has ${facts.count} ${facts.has}`
  }
}
