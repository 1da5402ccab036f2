import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that a benchmark process runs. */
    workerPath: string
    /** Of the run, for what several test files share: it goes when all are done. */
    runDirectory: string
  }
}

interface Project {
  provide(key: 'workerPath' | 'runDirectory', value: string): void
}

const compiled = 'NODE_COMPILE_CACHE'

/** What processes run that measure; bundles of it lie beside each other as they do in `dist/`. */
const programs = [
  { name: 'worker', source: 'src/worker.ts', banner: '' },
  { name: 'vitest-arm', source: 'src/worker/vitest/arm.ts', banner: '' },
  { name: 'browse', source: 'src/browse.ts', banner: '' },
  {
    name: 'load',
    source: 'src/load.ts',
    // What autocannon has, which is no module.
    banner: `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const __dirname = import.meta.dirname`,
  },
]

/**
 * Makes the many processes of a run start as fast as those of the package: from bundles, where they would load forty files
 * and strip the types of each, and with what Node.js has compiled before.
 */
export default async function readyPrograms(project: Project): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-programs-'))
  for (const { name, source, banner } of programs) {
    await build({
      entryPoints: [resolve(source)],
      outfile: join(directory, name, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: banner },
      logLevel: 'warning',
    })
  }
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }')
  project.provide('workerPath', join(directory, 'worker/index.js'))
  project.provide('runDirectory', directory)
  process.env[compiled] ??= join(directory, 'compiled')
  return () => rmSync(directory, { recursive: true, force: true })
}
