import { existsSync } from 'node:fs'

/** The system's Chromium, by whichever name; null where there is none, and tests of pages are then left out. */
export const chromiumPath: string | null =
  [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
    .filter((path) => path !== undefined)
    .find((path) => existsSync(path)) ?? null

if (chromiumPath === null) console.warn('left out: tests of pages need Chromium, named by CHROMIUM')
