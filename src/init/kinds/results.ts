import type { Finding } from '../finding.ts'
import type { Project } from '../project.ts'

/** What tools of other languages measure. */
export function resultsOfTools({ otherTools }: Project): readonly Finding[] {
  return otherTools.map(({ format, title, run, file }): Finding => {
    return {
      found: `benchmarks of ${title}`,
      assumed: [
        `${run} measures in each version: whatever that needs is installed, in the workflow by a step of yours.`,
      ],
      comment: `What ${title} measures.`,
      suite: { kind: 'results', name: title, run, ...(file === null ? {} : { file }), format },
    }
  })
}
