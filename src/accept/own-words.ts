/**
 * Of a description, in Markdown, what its author says in it: no code, no quotation, no comment, and nothing from the
 * first block of HTML on that folds or quotes. Tools that update dependencies paste release notes of others there, and
 * those must not accept their own slowness; a closing tag in them must not let them out either.
 */
export function ownWords(markdown: string): string {
  const lines = withoutComments(markdown).split(/\r\n|[\n\r]/)
  const own: string[] = []
  let fence: string | null = null
  let isQuoted = false
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && /^ {0,3}(?:`+|~+)[ \t]*$/.test(line)) fence = null
      continue
    }
    if (mark !== undefined) {
      fence = mark
      continue
    }
    if (foreign.test(line)) break
    // A paragraph that begins in a quotation goes on in it, whether or not its next line has the sign.
    isQuoted = /^ {0,3}>/.test(line) || (isQuoted && line.trim() !== '')
    if (!isQuoted) own.push(line)
  }
  return own.join('\n')
}

const foreign = /<\/?(?:details|summary|blockquote|pre|table|script|style|textarea)\b/i

/** One that is never closed hides all that follows, as on the page. */
function withoutComments(markdown: string): string {
  const [first = '', ...others] = markdown.split('<!--')
  const kept = others.map((part) => {
    const end = part.indexOf('-->')
    return end === -1 ? null : part.slice(end + '-->'.length)
  })
  const open = kept.indexOf(null)
  return [first, ...kept.slice(0, open === -1 ? kept.length : open)].join('')
}
