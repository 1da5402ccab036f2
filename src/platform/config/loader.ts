/**
 * Entry of the process that evaluates a config file: `node config-loader.js FILE`.
 *
 * A process, and not an import: a config file is a program. It may end the process, never come to an end, print, or
 * change what every other module sees, and it comes with the code that is judged. Only data leaves this process.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { asData, type Data } from './as-data.ts'

/** The one line on file descriptor 3. */
export type ConfigMessage =
  | Data
  | { readonly kind: 'no-default-export' }
  | { readonly kind: 'throws'; readonly message: string; readonly code: string | null }
  /** It waits, and there is nothing left that could go on. */
  | { readonly kind: 'stuck' }

const reportChannel = 3

// Whatever the file replaces of these, it is too late.
const { stringify } = JSON
const end = process.exit.bind(process)

async function evaluate(path: string): Promise<ConfigMessage> {
  try {
    const module: unknown = await import(/* webpackIgnore: true */ pathToFileURL(path).href)
    if (typeof module !== 'object' || module === null || !('default' in module))
      return { kind: 'no-default-export' }
    return asData(module.default)
  } catch (error) {
    return { kind: 'throws', message: messageOf(error), code: codeOf(error) }
  }
}

function messageOf(error: unknown): string {
  try {
    const words: unknown = error instanceof Error ? error.message : error
    return String(words)
  } catch {
    return 'it threw something that cannot be shown'
  }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** What the file has left open holds nobody up. An exit code that it has set stands: it says that something failed. */
function report(message: ConfigMessage): void {
  writeFileSync(reportChannel, `${stringify(message)}\n`)
  end()
}

const [, , file = ''] = process.argv
// Not awaited here: Node.js would then tell the user of our own line that it never goes on.
process.once('beforeExit', () => report({ kind: 'stuck' }))
void evaluate(file).then(report)
