import { sayings } from './notices/index.ts'

/** The table of all notices in docs/troubleshooting.md, in Markdown: what each says, and what to do about it. */
export function noticesTable(): string {
  const rows = Object.entries(sayings).map(([code, { means, remedy, see }]) => {
    const page = see === undefined ? [] : [`See [${see.replace(/#.*/, '')}](${see}).`]
    const todo = [...(remedy === null ? [] : [remedy]), ...page].join(' ')
    return `| <a id="${code}"></a>\`${code}\` | ${means} | ${todo || 'Nothing.'} |`
  })
  return ['| Code | It says | What to do |', '| :-- | :-- | :-- |', ...rows].join('\n')
}
