import type { Finding } from '../finding.ts'
import { plainNode, scriptLine } from '../package-manager.ts'
import type { Project } from '../project.ts'
import { isMeasured } from './files.ts'

const names = /^(?:bench|benchmark|benchmarks|perf)(?::[\w.-]+)?$/

/** Scripts that run benchmarks, where no file of them can be measured by itself. */
export function benchmarkScripts(project: Project): readonly Finding[] {
  const { benchmarkFiles, packageManager } = project
  if (benchmarkFiles.some((file) => isMeasured(file) || file.prints !== null)) return []
  const scripts = [...project.package.scripts].filter(([name]) => names.test(name))
  return scripts.map(([name, line]) => {
    const isPlain = plainNode(line)
    const run = isPlain ? line : scriptLine(packageManager, name)
    const starting = `what ${packageManager.name} takes to start is a part of its time`
    return {
      found: `the script ${name}: ${line}`,
      assumed: [
        `The script ${name} is measured as a whole, from its start to its end${isPlain ? '' : `; ${starting}`}.`,
      ],
      comment: [
        `The script ${name}, run by run.`,
        ...(isPlain ? [] : [`It is quieter to name the program itself: ${starting}.`]),
      ],
      suite: { kind: 'command', name, run },
    }
  })
}
