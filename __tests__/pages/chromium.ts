import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The system's Chromium; null where there is none, which is told once. */
export const executablePath = installed()

if (executablePath === null)
  console.log('Left out: no Chromium is in PATH that could show the page.')

function installed(): string | null {
  const paths = (process.env['PATH'] ?? '').split(delimiter)
  const found = ['chromium', 'google-chrome'].flatMap((name) =>
    paths.map((path) => join(path, name)),
  )
  return found.find((path) => existsSync(path)) ?? null
}
