/** The text that benchmark.js makes of a function, or of what stands for one. */
export function bodyOf(fn: unknown): string {
  if (typeof fn === 'string') return fn.trim()
  if (typeof fn !== 'function') return ''
  const text = String(fn)
  const body = saysItsText(fn) ? text : (/^[^{]+\{([\s\S]*)\}\s*$/.exec(text)?.[1] ?? '')
  return body.trim()
}

/** Whether a function says itself what its text is. */
export function saysItsText(fn: object): boolean {
  return Object.hasOwn(fn, 'toString')
}

/** The name that a function gives what it is called with first; null where its text does not tell. */
export function firstParameterOf(fn: unknown): string | null {
  if (typeof fn !== 'function' || saysItsText(fn)) return null
  return /^[\s(]*function[^(]*\(([^\s,)]+)/.exec(String(fn))?.[1] ?? null
}
