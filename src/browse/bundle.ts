/** Makes one script of a benchmark file and all that it imports, by the project's esbuild. */
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import type { BuildFailure, Message, Plugin } from 'esbuild'
import { leadName, leadTinybench } from './lead.ts'
import type { PageFile } from './protocol.ts'

/** The package, as far as it is used here. */
export type Esbuild = Pick<typeof import('esbuild'), 'build'>

export type Bundled =
  | {
      readonly kind: 'bundled'
      readonly script: string
      /** Files that it is made of, absolute. */
      readonly modules: readonly string[]
    }
  | { readonly kind: 'failed'; readonly message: string }

export async function bundle({ build }: Esbuild, file: PageFile): Promise<Bundled> {
  const path = join(file.directory, file.suite)
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: entryOf(path), resolveDir: dirname(path), sourcefile: entryName },
      absWorkingDir: file.directory,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'esnext',
      metafile: true,
      logLevel: 'silent',
      plugins: [oneTinybench(dirname(path))],
    })
    const modules = Object.keys(metafile.inputs)
      .filter((name) => name !== entryName && !name.startsWith(`${leadSpace}:`))
      .map((name) => join(file.directory, name))
    return { kind: 'bundled', script: outputFiles[0]?.text ?? '', modules }
  } catch (error) {
    if (!isBuildFailure(error)) throw error
    return { kind: 'failed', message: inWords(error.errors) }
  }
}

const entryName = 'benchgate-page'
const leadSpace = 'benchgate-lead'

/** The file is imported after the lead, whose patches it finds in place. */
function entryOf(path: string): string {
  return `import { lead, Bench } from '${leadSpace}'
import * as file from ${JSON.stringify(path)}
if (lead.isEmpty() && typeof file.default === 'function') await file.default(new Bench())
lead.isReady = true`
}

const leadText = `import * as tinybench from 'tinybench'
export const { Bench } = tinybench
export const lead = (${leadTinybench.toString()})(tinybench)
globalThis.${leadName} = lead`

/** All imports of tinybench find the one that the file finds: a package with another copy would not be led. */
function oneTinybench(resolveDir: string): Plugin {
  const isOurs = Symbol('ours')
  return {
    name: 'benchgate',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${leadSpace}$`) }, () => ({
        path: leadSpace,
        namespace: leadSpace,
      }))
      build.onLoad({ filter: /.*/, namespace: leadSpace }, () => ({
        contents: leadText,
        resolveDir,
      }))
      build.onResolve({ filter: /^tinybench$/ }, ({ pluginData }) =>
        pluginData === isOurs
          ? null
          : build.resolve('tinybench', {
              kind: 'import-statement',
              resolveDir,
              pluginData: isOurs,
            }),
      )
    },
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}

const mostErrors = 5

/** What keeps a file from being run in a page, at most a few lines. */
export function inWords(errors: readonly Pick<Message, 'text' | 'location'>[]): string {
  const names = errors.map(({ text }) => unresolved.exec(text)?.[1])
  if (names.includes('tinybench')) return noTinybench
  const lines = errors.slice(0, mostErrors).map(({ text, location }, at) => {
    const name = names[at]
    const place = location === null ? '' : ` (${location.file}:${location.line})`
    return name !== undefined && isBuiltin(name)
      ? `it imports ${name}, which Node.js has and a browser has not${place}`
      : `${text}${place}`
  })
  const more = errors.length > mostErrors ? [`and ${errors.length - mostErrors} more`] : []
  return ['cannot be put into a page', ...new Set(lines), ...more].join('\n')
}

const unresolved = /^Could not resolve "([^"]+)"/

const noTinybench =
  'tinybench cannot be resolved from here: add it to the project with `npm install --save-dev tinybench`, and see that setup installs it'
