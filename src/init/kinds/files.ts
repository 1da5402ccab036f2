import type { SuiteKind } from '../../model/index.ts'
import type { KnownFramework } from '../benchmark-files.ts'
import type { Finding } from '../finding.ts'
import { globsFor } from '../globs.ts'
import type { Project } from '../project.ts'

/** Frameworks, whose kinds of suites have the same names. */
const frameworks = {
  tinybench: 'tinybench',
  vitest: 'Vitest',
  'node-bench': 'node:bench',
  mitata: 'mitata',
  benchmarkjs: 'benchmark.js',
  'deno-bench': 'Deno.bench',
} as const satisfies Record<KnownFramework & SuiteKind, string>

/** Files of each framework, found by their imports, as one entry. */
export function frameworkFiles(project: Project): readonly Finding[] {
  return Object.entries(frameworks).flatMap(([framework, title]) => {
    const own = pathsOf(project, (file) => file.framework === framework)
    const ofOthers = pathsOf(project, (file) => file.framework !== framework)
    const others = [...ofOthers, ...project.otherFiles]
    if (own.length === 0) return []
    const files = globsFor(own, others, project.builtFiles)
    return [
      {
        found: `${own.length} ${own.length === 1 ? 'file' : 'files'} of ${title}: ${files.join(', ')}`,
        assumed: [],
        comment: [`Files of ${title}.`],
        suite: { kind: framework, files: files.length === 1 ? (files[0] ?? '') : files },
      },
    ]
  })
}

function pathsOf(
  { benchmarkFiles: all }: Project,
  which: (file: Project['benchmarkFiles'][number]) => boolean,
): readonly string[] {
  return all.filter(which).map(({ path }) => path)
}
