import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// What a run keeps for later ones is not to get among the user's.
process.env['XDG_STATE_HOME'] = join(tmpdir(), 'benchgate-tests')

/** One more than there are CPUs: many files wait most of their time for processes that they have started. */
const maxWorkers = availableParallelism() + 1

/** Rooms whose tests start processes, write files or listen on loopback. */
const effects = ['prepare', 'measure', 'worker', 'platform', 'standin', 'store', 'pages'].map(
  (room) => `__tests__/${room}/**/*.test.ts`,
)
const whole = '__tests__/integration/**/*.test.ts'
const built = '__tests__/e2e/**/*.test.ts'
const verdicts = '__tests__/e2e/verdicts.test.ts'
/** What CI runs of every change and a quick look at one can do without: `npm run test:ci`. */
const slow = [
  '__tests__/formats/long-texts.test.ts',
  '__tests__/e2e/{action,baselines,dashboard,local-baselines,publish,servers,shards}.test.ts',
  '__tests__/integration/{arms,counts,gate,incomparable,resume,seal,site,small-disk,why}.test.ts',
  '__tests__/measure/{captured,causes,channel,foreign-code,inside-run,instructions,metrics}.test.ts',
  '__tests__/measure/{renames,suites,suites-page,tinybench-versions,typescript}.test.ts',
  '__tests__/measure/kinds/{command/command,http/http,results/failed}.test.ts',
  '__tests__/pages/{live-page,report-page}.test.ts',
  '__tests__/platform/{exit-guard,hostile-publication}.test.ts',
  '__tests__/prepare/{cleanup,commit-messages,find-runtimes,foreign-links,last-versions}.test.ts',
  '__tests__/prepare/{npm,prepare,versions}.test.ts',
  '__tests__/reach/planted.test.ts',
  '__tests__/store/{actions-cache,git-branch,recorded-run,storage,tree}.test.ts',
]
/** What takes longer still: `npm run test:all`. */
const full = [
  '__tests__/full/**/*.test.ts',
  '__tests__/measure/{benchmarkjs,mitata,node-bench,shared-state,swapped}.test.ts',
  '__tests__/measure/{kinds/browser/pages,tinybench-copies,vitest-5}.test.ts',
  '__tests__/prepare/{pull-request-base,twins}.test.ts',
  '__tests__/store/planted-tree.test.ts',
  '__tests__/platform/actions-cache{,-large,-trouble}.test.ts',
  '__tests__/integration/{bisect,browser,budgets,doctor,every-kind,instructions,npm,recorded}.test.ts',
  '__tests__/integration/{shards,solo,untouched}.test.ts',
  '__tests__/e2e/package.test.ts',
  '__tests__/reach/look.test.ts',
  '__tests__/accuracy/simulated.test.ts',
  '__tests__/prepare/npm-registry.test.ts',
  '__tests__/pages/hostile-pages.test.ts',
]
const later = [...slow, ...full, verdicts]

/** Of tests that start processes, on a busy machine. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...effects, whole, built, ...later, '**/fixtures/**'],
          maxWorkers,
          // Pure rooms keep nothing that another file could meet: without a process each, a file costs its tests alone.
          isolate: false,
          testTimeout: 180_000,
          // These import JSON as only a bundler does.
          server: {
            deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] },
          },
        },
      },
      {
        test: {
          name: 'effects',
          include: effects,
          exclude: [...later, '**/fixtures/**'],
          globalSetup: '__tests__/ready-programs.ts',
          maxWorkers,
          // What a test changes of its process it changes back, so that files may share one.
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          // These replace modules, so that each has its own.
          name: 'integration',
          include: [whole],
          exclude: later,
          globalSetup: '__tests__/ready-programs.ts',
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [built],
          exclude: [...later, '**/fixtures/**'],
          globalSetup: ['__tests__/e2e/require-dist.ts', '__tests__/ready-programs.ts'],
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow,
          exclude: full,
          globalSetup: ['__tests__/e2e/require-dist.ts', '__tests__/ready-programs.ts'],
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'full',
          include: full,
          globalSetup: ['__tests__/e2e/require-dist.ts', '__tests__/ready-programs.ts'],
          maxWorkers,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'verdicts',
          include: [verdicts],
          globalSetup: '__tests__/e2e/require-dist.ts',
          // What it measures is to have the machine for itself: it runs when all others are done.
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
})
