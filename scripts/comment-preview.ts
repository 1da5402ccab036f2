/** GitHub's Markdown as plain text for a terminal: tables aligned, folded parts as their one line. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import stringWidth from 'string-width'
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
  const rows = find(node, 'tr').map((row) =>
    [...find(row, 'th'), ...find(row, 'td')].map((cell) => toText(cell).trim()),
  )
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '))
  return lines.join('\n')
}

function find(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [child] : find(child, tagName)
  })
}
