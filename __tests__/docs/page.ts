import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Pages for people, by their path from the repository's root. */
export const pagePaths = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/accepting.md',
  'docs/README.md',
  'docs/action.md',
  'docs/adopting.md',
  'docs/baselines.md',
  'docs/benchmarks.md',
  'docs/bisect.md',
  'docs/bottlenecks.md',
  'docs/budgets.md',
  'docs/cli.md',
  'docs/config.md',
  'docs/examples.md',
  'docs/formats.md',
  'docs/forks.md',
  'docs/html-report.md',
  'docs/how-it-works.md',
  'docs/migrating.md',
  'docs/notify.md',
  'docs/quiet-benchmarks.md',
  'docs/report.md',
  'docs/doctor.md',
  'docs/shards.md',
  'docs/suites.md',
  'docs/trends.md',
  'docs/tried.md',
  'docs/troubleshooting.md',
  'demo/README.md',
  'bench/workloads/README.md',
] as const

export type PagePath = (typeof pagePaths)[number]

interface CodeBlock {
  /** Empty where none is named. */
  readonly language: string
  readonly text: string
}

export interface Page {
  readonly path: PagePath
  readonly blocks: readonly CodeBlock[]
  /** Code within sentences. */
  readonly code: readonly string[]
  /** As written. */
  readonly links: readonly string[]
  readonly headings: readonly string[]
  /** Rows of cells as plain text, the head included. */
  readonly tables: readonly (readonly (readonly string[])[])[]
}

const parser = unified().use(remarkParse).use(remarkGfm)

type Node = ReturnType<typeof parser.parse>['children'][number]

/** Each is read once: links lead from page to page. */
const read = new Map<PagePath, Page>()

export function page(path: PagePath): Page {
  const known = read.get(path) ?? parse(path)
  read.set(path, known)
  return known
}

function parse(path: PagePath): Page {
  const tree = parser.parse(readFileSync(path, 'utf8'))
  const blocks: CodeBlock[] = []
  const code: string[] = []
  const links: string[] = []
  const headings: string[] = []
  const tables: string[][][] = []
  visit(tree, 'code', ({ lang, value }) => void blocks.push({ language: lang ?? '', text: value }))
  visit(tree, 'inlineCode', ({ value }) => void code.push(value))
  visit(tree, 'link', ({ url }) => void links.push(url))
  visit(tree, 'heading', ({ children }) => void headings.push(textOf(children)))
  visit(tree, 'table', ({ children: rows }) => {
    tables.push(rows.map((row) => row.children.map((cell) => textOf(cell.children))))
  })
  return { path, blocks, code, links, headings, tables }
}

export const pages: readonly Page[] = pagePaths.map(page)

/** The table whose first head cell is that, without its head. */
export function tableOf({ path, tables }: Page, ...head: readonly string[]): string[][] {
  const found = tables.filter(([first = []]) => head.every((cell, i) => first[i] === cell))
  const [table, ...others] = found
  if (table === undefined || others.length > 0)
    throw new Error(`${path} has ${found.length} tables that begin with ${head.join(', ')}`)
  return table.slice(1).map((row) => [...row])
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('')
}
