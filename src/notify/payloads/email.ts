import type { Mail } from '../../platform/ports.ts'
import type { Message } from '../message.ts'

/** A mail, as plain text and as HTML. Its subject is one line, whatever is in a name. */
export function emailOf(
  { id, title, lines, source: { commit, url } }: Message,
  { from, to }: { readonly from: string; readonly to: readonly string[] },
): Mail {
  const foot = [commit.slice(0, 7), ...(url === null ? [] : [url])]
  return {
    id,
    from,
    to,
    subject: title.replaceAll(/\p{C}|\p{Zl}|\p{Zp}/gu, ' '),
    text: [...lines, '', ...foot].join('\n'),
    html: [
      `<h1 style="font-size:1.2em">${html(title)}</h1>`,
      `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`,
      `<p><code>${html(foot[0] ?? '')}</code>${url === null ? '' : ` <a href="${html(url)}">the run</a>`}</p>`,
    ].join('\n'),
  }
}

function html(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}
