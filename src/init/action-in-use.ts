import type { Files } from '../platform/ports.ts'
import { textOf } from './text-of.ts'

/** The Action as a workflow of the repository uses it already, such as `owner/benchgate@v1`; null where none does. */
export async function actionInUse(root: string, files: Files): Promise<string | null> {
  for (const path of await files.glob(['.github/workflows/*.{yml,yaml}'], root)) {
    const text = (await textOf(`${root}/${path}`, files)) ?? ''
    const [, used] = /^\s*-?\s*uses:\s*["']?([\w.-]+\/benchgate@[\w./-]+)/m.exec(text) ?? []
    if (used !== undefined && !used.startsWith('OWNER/')) return used
  }
  return null
}
