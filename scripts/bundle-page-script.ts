import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Each script, and the module that its text goes to: a page carries it, for it may load nothing. */
const scripts = [{ from: 'src/browser/live.ts', to: 'src/live/page/script.ts', name: 'liveScript' }]

/** @returns the modules as they ought to be */
export async function pageScripts(): Promise<readonly { to: string; text: string }[]> {
  return Promise.all(
    scripts.map(async ({ from, to, name }) => {
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
      const script = outputFiles.map((file) => file.text.trim()).join('')
      // A script in a page ends at the first of these, wherever it stands.
      if (/<\/script|<!--/i.test(script)) throw new Error(`${from} holds what would end the script`)
      return {
        to,
        text: `// Made of ${from} by \`npm run page-scripts\`.\nexport const ${name} =\n  ${JSON.stringify(script)}\n`,
      }
    }),
  )
}
