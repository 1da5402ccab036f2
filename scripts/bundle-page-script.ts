import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** What pages carry, for they may load nothing, and the modules that the texts go to. */
const modules: readonly PageModule[] = [
  {
    to: 'src/live/page/script.ts',
    parts: [{ from: 'src/browser/live.ts', name: 'liveScript' }],
    isHashed: false,
  },
  {
    to: 'src/report/renderers/html/page-assets.ts',
    parts: [
      { from: 'src/browser/report/main.ts', name: 'script' },
      { from: 'src/browser/report/style.css', name: 'style' },
    ],
    isHashed: true,
  },
]

interface PageModule {
  readonly to: string
  readonly parts: readonly { readonly from: string; readonly name: string }[]
  /** Whether the hashes for the page's policy stand beside the texts: a pure room cannot reckon them. */
  readonly isHashed: boolean
}

/** @returns the modules as they ought to be */
export async function pageScripts(): Promise<readonly { to: string; text: string }[]> {
  return Promise.all(
    modules.map(async ({ to, parts, isHashed }) => {
      const texts = await Promise.all(
        parts.map(async ({ from, name }) => {
          const made = await bundled(from)
          const hash = createHash('sha256').update(made).digest('base64')
          return [
            `// Made of ${from} by \`npm run page-scripts\`.\nexport const ${name} =\n  ${JSON.stringify(made)}\n`,
            ...(isHashed ? [`export const ${name}Hash = 'sha256-${hash}'\n`] : []),
          ].join('')
        }),
      )
      return { to, text: texts.join('') }
    }),
  )
}

async function bundled(from: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, from)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
  })
  const text = outputFiles.map((file) => file.text.trim()).join('')
  // A script or a style in a page ends at the first of these, wherever it stands.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${from} holds what would end it`)
  return text
}
