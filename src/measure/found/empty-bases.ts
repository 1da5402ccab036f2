import type { PreparedVersion, Versions } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Found } from './found.ts'
import type { SuiteBook } from '../suites.ts'

/**
 * What was found, where a file that adds nothing in the base has failed there if the very same file adds benchmarks in a
 * head: something is missing that it looks for. Its benchmarks would else be taken for new ones, which nothing is
 * compared with.
 */
export function withEmptyBases(
  found: readonly Found[],
  book: SuiteBook,
  { base, heads }: Versions<PreparedVersion>,
  ports: Ports,
): Promise<readonly Found[]> {
  return Promise.all(
    found.map(async (own): Promise<Found> => {
      const { suite, version, contents } = own
      if (version !== base || contents.kind !== 'empty') return own
      const files = book.get(suite)?.filesOf(suite) ?? []
      const others = found.filter((each) => each.suite === suite && heads.includes(each.version))
      for (const { version: head } of others.filter((each) => each.contents.kind === 'loaded')) {
        if (!(await areTheSame(files, base, head, ports))) continue
        return { ...own, contents: { kind: 'failed', message: addsNothing(head.label) } }
      }
      return own
    }),
  )
}

async function areTheSame(
  files: readonly string[],
  base: PreparedVersion,
  head: PreparedVersion,
  ports: Ports,
): Promise<boolean> {
  const same = files.map(async (file) => {
    const texts = [base, head].map(({ directory }) => ports.files.readText(`${directory}/${file}`))
    const [own, other] = await Promise.all(texts)
    return own === other
  })
  return (await Promise.all(same)).every(Boolean)
}

function addsNothing(head: string): string {
  return `it adds no benchmark here, and the same file does in ${head}: what it looks for may be missing, such as a file that git ignores (a .env, data, what a build makes). Let \`setup\` bring it.`
}
