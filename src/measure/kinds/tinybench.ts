import type { FilesDefinition } from '../../model/index.ts'
import { collect } from '../collect.ts'
import { fileSuites } from '../file-suites.ts'
import { firstTimes } from '../first-times.ts'
import { tinybenchProcesses } from '../framework.ts'
import { interleaveArms } from '../interleave-arms.ts'
import { openLoaders } from '../loaders.ts'
import type { Suites } from '../suites.ts'

/** Files that add tasks to tinybench's Benches. */
export function tinybench({ files }: Pick<FilesDefinition, 'files'>): Suites {
  const isFirst = firstTimes()
  const loaders = openLoaders()
  return {
    ...fileSuites(files, {
      files: 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
      benchmarks: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
    }),
    contents: (suite, { directory }, context) =>
      loaders.look(suite, directory, context, (loader) =>
        collect(
          suite,
          directory,
          tinybenchProcesses(() => loader),
          context,
        ),
      ),
    isStale: (suite, { directory }) => loaders.isStale(suite, directory),
    attempt: (request, ports) =>
      interleaveArms(request, tinybenchProcesses(loaders.of), ports, {
        tellsModules: isFirst(request.plan.suite),
      }),
  }
}
