import { existsSync } from 'node:fs'

/** Fails before the first test, with one sentence, instead of in every test with a stack. */
export default function requireDist(): void {
  const missing = ['action', 'cli', 'worker', 'load', 'browse'].filter(
    (entry) => !existsSync(`dist/${entry}/index.js`),
  )
  if (missing.length > 0)
    throw new Error(
      `The e2e tests run the built dist/: run npm run build first (${missing.join(', ')}).`,
    )
}
