import type { Markup } from '../../report/renderers/html/markup.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Markup as nodes. Texts and values become just that: nothing is parsed. */
export function mount(markup: Markup, isSvg = false): Node {
  if (typeof markup === 'string') return document.createTextNode(markup)
  const { tag, attributes, children } = markup
  const isDrawn = isSvg || tag === 'svg'
  const node = isDrawn ? document.createElementNS(svgNamespace, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue
    node.setAttribute(name, value === true ? '' : String(value))
  }
  node.append(...children.map((child) => mount(child, isDrawn)))
  return node
}

/** The same where an element is known to come out. */
export function mountElement(markup: Markup): HTMLElement {
  const node = mount(markup)
  if (!(node instanceof HTMLElement)) throw new TypeError('no element')
  return node
}
