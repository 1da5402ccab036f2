import type { Ports } from '../../platform/ports.ts'
import { explainFailure } from '../explain-failure.ts'
import type { Found } from './found.ts'
import type { Runtime } from '../runtime.ts'
import type { ProcessSettings } from '../settings.ts'
import type { SuiteContents } from './suite-contents.ts'

/** Adds the most likely cause to each failure. */
export async function withCauses(
  { contents, ...place }: Found,
  context: { readonly settings: ProcessSettings; readonly runtime: Runtime },
  ports: Ports,
): Promise<Found> {
  const explain = (message: string): Promise<string> =>
    explainFailure(message, place.version, context, ports)
  return { ...place, contents: await explainedContents(contents, explain) }
}

async function explainedContents(
  contents: SuiteContents,
  explain: (message: string) => Promise<string>,
): Promise<SuiteContents> {
  if (contents.kind === 'failed') return { ...contents, message: await explain(contents.message) }
  if (contents.kind !== 'loaded') return contents
  const { gap, failed } = contents
  const explained: Record<string, string> = {}
  for (const [id, message] of Object.entries(failed ?? {})) explained[id] = await explain(message)
  return {
    ...contents,
    ...(failed !== undefined && { failed: explained }),
    ...(gap !== undefined && { gap: { ...gap, message: await explain(gap.message) } }),
  }
}
