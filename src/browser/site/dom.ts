export type DomChild = Node | string | null

export type DomAttributes = Readonly<Record<string, string | number | boolean | null>>

/** An element. Text goes in as text, so that nothing that somebody wrote becomes markup. */
export function domElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: DomAttributes = {},
  ...children: readonly DomChild[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  fill(made, attributes, children)
  return made
}

export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: DomAttributes = {},
  ...children: readonly DomChild[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  fill(made, attributes, children)
  return made
}

/** What is null or false is left out, and what is true has no value. */
function fill(made: Element, attributes: DomAttributes, children: readonly DomChild[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false)
      made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
}

/** A name that somebody chose: it turns nothing beside it around, and is never blank. */
export function nameNode(text: string): HTMLElement {
  return domElement('bdi', {}, text.trim() === '' ? '(no name)' : text)
}

/** An address of the repository's page, to be opened beside this one. */
export function outward(address: string, ...children: readonly DomChild[]): HTMLAnchorElement {
  return domElement('a', { href: address, target: '_blank', rel: 'noopener' }, ...children)
}

/** What is wider than the page is moved by itself, also with the keyboard. */
export function inScroller(label: string, table: HTMLTableElement): HTMLElement {
  return domElement(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    table,
  )
}
