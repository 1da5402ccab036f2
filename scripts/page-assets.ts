/**
 * The script and the style of a report's page as texts of the source, so that the report has them without a file to read:
 * from web/report to src/report/renderers/html/page-assets.ts. `npm run build` does it first.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const target = join(root, 'src/report/renderers/html/page-assets.ts')

/** @returns the source, which depends on web/report and what that imports alone */
export async function pageAssets(): Promise<string> {
  const script = await bundled('web/report/main.ts')
  const style = await bundled('web/report/style.css')
  return [
    '/** Written by scripts/page-assets.ts out of web/report: change it there, and run `npm run build`. */',
    ...Object.entries({ script, style }).flatMap(([name, text]) => [
      `export const ${name} =\n  ${JSON.stringify(text)}`,
      `export const ${name}Hash = '${hashOf(text)}'`,
    ]),
    '',
  ].join('\n')
}

/** As small as it gets, in the language of browsers of the last years; a `</script>` in it would end it early. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  if (/<\/(?:script|style)/i.test(text)) throw new Error(`${entry} would end its own element`)
  return text
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

export async function writePageAssets(): Promise<void> {
  writeFileSync(target, await pageAssets())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writePageAssets()
