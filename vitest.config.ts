import { defineConfig } from 'vitest/config'

/** Rooms whose tests start processes, write files or listen on loopback. */
const effects = ['prepare', 'measure', 'worker', 'platform', 'standin', 'integration', 'store'].map(
  (room) => `__tests__/${room}/**/*.test.ts`,
)
const built = '__tests__/e2e/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...effects, built, '**/fixtures/**'],
          testTimeout: 20_000,
          // These import JSON as only a bundler does.
          server: {
            deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] },
          },
        },
      },
      {
        test: {
          name: 'integration',
          include: effects,
          exclude: ['**/fixtures/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [built],
          exclude: ['**/fixtures/**'],
          globalSetup: '__tests__/e2e/require-dist.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each test here measures: two files at a time would be each other's noise.
          fileParallelism: false,
        },
      },
    ],
  },
})
