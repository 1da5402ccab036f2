/** The script and the style of the page of trends, out of src/browser/site: files that the page loads from beside itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { SiteAssets } from '../src/site/index.ts'

const root = join(import.meta.dirname, '..')

/** As small as they get, in the language of browsers of the last years. They depend on src/browser/site and what that imports alone. */
export async function siteAssets(): Promise<SiteAssets> {
  const license = readFileSync(join(root, 'node_modules/uplot/LICENSE'), 'utf8')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/browser/site/main.ts', 'src/browser/site/style.css'],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // What every copy of uPlot has to say, and its own comments are not marked as such.
    banner: { js: `/*!\n${license.trim()}\n*/`, css: `/*! uPlot, MIT licence: see site.js */` },
    legalComments: 'inline',
    logLevel: 'error',
  })
  const textOf = (ending: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending))
    if (file === undefined) throw new Error(`src/browser/site has become no ${ending}`)
    return file.text
  }
  return { script: textOf('.js'), style: textOf('.css') }
}
