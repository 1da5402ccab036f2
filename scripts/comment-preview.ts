/** GitHub's Markdown as plain text for a terminal: tables aligned, folded parts as their one line. */
import Table from 'cli-table3'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

type Node = Root | RootContent | ElementContent

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)

/** @param markdown a comment's body */
export function previewComment(markdown: string): string {
  const tree: Root = toHtml.runSync(toHtml.parse(markdown))
  return blocks(tree).join('\n\n')
}

function blocks(node: Node): string[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => block(child)).filter((text) => text.trim() !== '')
}

function block(node: Node): string[] {
  if (node.type !== 'element') return []
  switch (node.tagName) {
    case 'table':
      return [table(node)]
    case 'details':
      return [`▸ ${toText(find(node, 'summary')[0] ?? node)}`]
    default:
      return [toText(node)]
  }
}

function table(node: Element): string {
  const [head = [], ...rows] = find(node, 'tr').map((row) =>
    [...find(row, 'th'), ...find(row, 'td')].map((cell) => toText(cell).trim()),
  )
  const drawn = new Table({ head, style: { head: [], border: [] } })
  drawn.push(...rows)
  return drawn.toString()
}

function find(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [child] : find(child, tagName)
  })
}
