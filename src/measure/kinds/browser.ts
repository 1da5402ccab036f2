import type { BrowserDefinition } from '../../model/index.ts'
import { fileSuites } from '../led/file-suites.ts'
import type { Suites } from '../suites.ts'
import { attemptPages } from './browser/attempt-pages.ts'
import { lookIntoPage } from './browser/look-into-page.ts'

/** Files of tinybench that run in pages of a browser, in a context for each version. */
export function browser({ files }: Pick<BrowserDefinition, 'files'>): Suites {
  /** Names that files have for benchmarks that were renamed, by version and suite. */
  const former = new Map<string, Readonly<Record<string, string>>>()
  const key = (suite: string, label: string): string => JSON.stringify([label, suite])
  return {
    ...fileSuites('browser', files),
    // A browser has many processes and takes much memory: one at a time, whatever the number of CPUs.
    alone: true,
    async contents(suite, version, context) {
      const contents = await lookIntoPage(suite, version, context)
      if (contents.kind === 'loaded') former.set(key(suite, version.label), contents.formerNames)
      return contents
    },
    attempt: (request, ports) =>
      attemptPages(
        request,
        ({ version }, id) => {
          const { suite } = request.plan
          const was = former.get(key(suite, version.label))?.[id]
          return was === undefined ? id : `${suite} > ${was}`
        },
        ports,
      ),
  }
}
