import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** The tree that a reader's browser gets: GitHub's dialect parsed, with the HTML in it parsed as a browser does. */
export function rendered(markdown: string): Root {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
  return pipeline.runSync(pipeline.parse(markdown))
}

/** All elements of these names, in document order. */
export function elements(tree: Root | Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element)
  })
  return found
}

/** Texts of the cells of every table, row by row. */
export function tables(tree: Root): string[][][] {
  return elements(tree, 'table').map((table) =>
    elements(table, 'tr').map((row) => elements(row, 'th', 'td').map((cell) => toText(cell))),
  )
}

/** What GitHub would look through for mentions, issues and addresses: all text but code. */
export function linkableTexts(tree: Root): string[] {
  const texts: string[] = []
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') texts.push(child.value)
      if (child.type === 'element' && !['code', 'pre'].includes(child.tagName)) walk(child)
    }
  }
  walk(tree)
  return texts
}
