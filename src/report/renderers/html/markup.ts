/**
 * A piece of a page: text, which is shown as it stands, or an element. Whatever somebody else has written goes in as text
 * or as an attribute's value, and is no markup then, whether it becomes HTML here or nodes in a browser.
 */
export type Markup = string | MarkupElement

export interface MarkupElement {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

/** By name. What is null or false is left out, and what is true has no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Children that are null are left out. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Markup | null)[]
): MarkupElement {
  return { tag, attributes, children: children.filter((child) => child !== null) }
}

/** The markup as HTML. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup)
  const { tag, attributes, children } = markup
  let html = `<${tag}${attributesToHtml(attributes)}>`
  if (voidTags.has(tag)) return html
  for (const child of children) html += toHtml(child)
  return `${html}</${tag}>`
}

function attributesToHtml(attributes: Attributes): string {
  let text = ''
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? false
    if (value === false) continue
    text += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
  }
  return text
}

const voidTags: ReadonlySet<string> = new Set(['br', 'input', 'link', 'meta'])

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Most texts have none of the signs: looking first takes a fraction of replacing. */
function escaped(text: string): string {
  return marked.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '') : text
}

const marked = /[&<>"]/
