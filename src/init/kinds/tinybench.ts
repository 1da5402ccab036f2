import { globsFor } from '../globs.ts'
import type { Finding } from '../finding.ts'
import type { Framework } from '../benchmark-files.ts'
import type { Project } from '../project.ts'

export function tinybenchFiles(project: Project): readonly Finding[] {
  return filesOf('tinybench', 'tinybench', project)
}

/** Files of a framework, found by their imports, as one entry. */
export function filesOf(
  framework: Framework,
  title: string,
  { benchmarkFiles }: Project,
): readonly Finding[] {
  const own = benchmarkFiles.filter((file) => file.framework === framework).map(({ path }) => path)
  if (own.length === 0) return []
  const others = benchmarkFiles.filter((file) => file.framework !== framework)
  const files = globsFor(
    own,
    others.map(({ path }) => path),
  )
  const count = own.length === 1 ? '1 file' : `${own.length} files`
  return [
    {
      found: `${count} of ${title}: ${files.join(', ')}`,
      assumed: [],
      comment: [`Files of ${title}.`],
      suite: { kind: framework, files: files.length === 1 ? (files[0] ?? '') : files },
    },
  ]
}
