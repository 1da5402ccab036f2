import type { FilesKind, SuiteFaults } from '../../../model/index.ts'
import { listed } from '../listed.ts'
import type { Tellings } from './telling.ts'

export const suiteFaults: Tellings<SuiteFaults> = {
  'no-benchmark-files': {
    say: ({ globs, version, directory }) =>
      `no file matches ${globs.join(', ')} in ${version} (${directory})`,
    remedy: ({ kind }) => naming[kind],
  },
  'no-benchmarks': {
    say: (facts) =>
      'globs' in facts
        ? `none of the files that match ${facts.globs.join(', ')} adds a benchmark`
        : `${facts.suite} has no ${nothingIn[facts.kind]}`,
    remedy: ({ kind }) => adding[kind],
  },
  'no-node-bench': {
    say: ({ node }) => `benchmarks would run under Node.js ${node}, which has no node:bench`,
    remedy: ({ needed }) => `Use Node.js ${needed} or later, for example with actions/setup-node.`,
  },
  'no-browser': {
    say: ({ suite, missing, reasons }) =>
      missing === 'chromium'
        ? `${suite} runs in a page of Chromium, and none could be started: ${reasons.join('; ')}`
        : `${suite} runs in a page, and the package that ${forPages[missing]} is not installed: ${missing}`,
    remedy: ({ missing }) =>
      missing === 'chromium'
        ? 'Install one, such as by `npx playwright-core install chromium`.'
        : `Install it with \`npm install --save-dev ${missing}\`, and see that \`setup\` does.`,
  },
  'no-deno': {
    say: ({ version, runtime }) =>
      runtime === null
        ? `files of Deno.bench run under Deno, and there is none for ${version}: neither among its packages nor on PATH`
        : `files of Deno.bench run under Deno, and the arm ${runtime} is another runtime`,
    remedy: ({ runtime }) =>
      runtime === null
        ? 'Add it to the project, `npm install --save-dev deno`, and see that setup installs it; or install it beforehand, in a workflow with denoland/setup-deno.'
        : "Name runtimes of Deno alone, such as `--arms 'deno@2.8,deno'`, or measure files of Deno.bench in a run without arms.",
  },
  'no-typescript': {
    say: ({ suite, node }) => `${suite} is TypeScript, which Node.js ${node} cannot run by itself`,
    remedy: 'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.',
  },
  'suite-twice': {
    say: ({ suite }) => `${suite} belongs to more than one entry of \`suites\``,
    remedy: 'Give each entry files, or a name, of its own.',
  },
  'all-ignored': {
    say: ({ benchmarks }) =>
      `rules ignore ${benchmarks === 1 ? 'the only benchmark' : `all ${benchmarks} benchmarks`}, so the gate could never fail`,
    remedy:
      'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.',
  },
  'bisect-several': {
    say: ({ names }) => `${names.length} benchmarks match, and one is looked for: ${listed(names)}`,
    remedy: 'Name one of them with `--only`, by more of its name or by its id.',
  },
  'bisect-end': {
    say: ({ end, version, benchmark, message }) =>
      message === null
        ? `the ${end} end, ${version}, has no benchmark "${benchmark}"`
        : `"${benchmark}" cannot be measured in the ${end} end, ${version}: ${message}`,
    remedy: ({ message }) =>
      message === null
        ? 'Name a commit that has it, or give all commits the benchmarks of the bad end: `--benchmarks-from head`.'
        : 'Name a commit in which it works; `--setup` says what makes a fresh checkout ready to run.',
  },
  'solo-several': {
    say: ({ names }) => `${names.length} benchmarks match, and one can run alone: ${listed(names)}`,
    remedy: 'Name one of them by more of its name, or by its id.',
  },
  'solo-elsewhere': {
    say: ({ benchmark }) =>
      `"${benchmark}" is a command, a server, a page or the result of another tool`,
    remedy:
      'Only benchmarks in files run in a process of benchgate. Give the profiler to the command itself.',
  },
  'solo-failed': {
    say: ({ benchmark, message }) => `"${benchmark}" fails: ${message}`,
    remedy: 'Mend the benchmark; `--inspect` shows where it fails.',
  },
  'none-selected': {
    say: () => 'no benchmark is selected by `only`',
    remedy: 'Loosen `only`, or leave it out.',
  },
  'nothing-read': {
    say: ({ suites, all }) =>
      `the time was up before a benchmark was found: ${listed(suites, 10)} ${suites.length === 1 ? 'was' : 'were'} not read (${suites.length} of ${all})`,
    remedy: 'Allow more time with `max-time`: half of it may go into reading benchmark files.',
  },
  'no-such-cpu': {
    say: ({ cpus, allowed }) =>
      `\`cpus\` of a suite names ${cpus.join(', ')}, and there are ${allowed.join(', ')} here`,
    remedy: 'Name at least one of these, or leave `cpus` out.',
  },
  'nothing-to-look-at': {
    say: () => 'results files hold figures, and no code that could be run',
    remedy: 'Name two versions with code, such as a branch: `benchgate reach main`.',
  },
  'nothing-to-try': {
    say: () =>
      'the self-test has extra work done in files of tinybench, and there are none among the `suites`',
    remedy:
      'See what noise the machine has by comparing the working tree with itself: `benchgate compare . .`',
  },
}

const naming: Readonly<Record<FilesKind, string>> = {
  tinybench: 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
  vitest: 'Name your benchmark files with `files`, for example `bench/**/*.bench.ts`.',
  'node-bench': 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
  mitata: 'Name your benchmark files with `files`, for example `bench/**/*.bench.mjs`.',
  'deno-bench': 'Name your benchmark files with `files`, for example `**/*_bench.ts`.',
  benchmarkjs: 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
  browser: 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
}

const forPages = { 'playwright-core': 'drives a browser', esbuild: 'makes a script of it' } as const

const nothingIn = { command: 'command', http: 'request', results: 'results' } as const

const adding: Readonly<Record<SuiteFaults['no-benchmarks']['kind'], string>> = {
  tinybench: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
  vitest:
    'A benchmark file of Vitest 5 calls `bench(name, fn).run()` in a test that takes `bench`; one of Vitest 4 calls `bench(name, fn)`.',
  'node-bench': "A benchmark file calls `bench(name, fn)`, imported from 'node:bench'.",
  mitata: "A benchmark file calls `bench(name, fn)`, imported from 'mitata'.",
  'deno-bench': 'A benchmark file calls `Deno.bench(name, fn)`.',
  benchmarkjs:
    'A benchmark file adds benchmarks to a suite of benchmark.js: `new Benchmark.Suite().add(name, fn)`.',
  browser: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
  command: 'Give it one with `run`.',
  http: 'Give it one with `requests`.',
  results: 'See what its tool writes.',
}
