import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'

/** What tools of other languages measure, and files of other frameworks that print their results. */
export function resultsOfTools({ otherTools, benchmarkFiles }: Project): readonly Finding[] {
  const tools = otherTools.map(({ format, title, run, file }): Finding => {
    return {
      found: `benchmarks of ${title}`,
      assumed: [
        `${run} measures in each version: whatever that needs is installed, in the workflow by a step of yours.`,
      ],
      comment: [`What ${title} measures.`],
      suite: { kind: 'results', name: title, run, ...(file === null ? {} : { file }), format },
    }
  })
  const printing = benchmarkFiles.flatMap(({ path, framework, prints }): Finding[] => {
    if (prints === null) return []
    return [
      {
        found: `a file of ${framework} that prints its results: ${path}`,
        assumed: [],
        comment: [`What ${path} prints.`],
        suite: { kind: 'results', name: path, run: `node ${path}`, format: prints },
      },
    ]
  })
  return [...tools, ...printing]
}
