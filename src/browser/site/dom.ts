export type DomChild = Node | string | null

export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element. Text goes in as text, so that nothing that somebody wrote becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly DomChild[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  fill(made, attributes, children)
  return made
}

export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly DomChild[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  fill(made, attributes, children)
  return made
}

/** What is null or false is left out, and what is true has no value. */
function fill(made: Element, attributes: Attributes, children: readonly DomChild[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false)
      made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
}

/** A name that somebody chose: it turns nothing beside it around, and is never blank. */
export function nameNode(text: string): HTMLElement {
  return element('bdi', {}, text.trim() === '' ? '(no name)' : text)
}

/** An address of the repository's page, to be opened beside this one. */
export function outward(address: string, ...children: readonly DomChild[]): HTMLAnchorElement {
  return element('a', { href: address, target: '_blank', rel: 'noopener' }, ...children)
}

/** What is wider than the page is moved by itself, also with the keyboard. */
export function scrolled(label: string, table: HTMLTableElement): HTMLElement {
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    table,
  )
}
