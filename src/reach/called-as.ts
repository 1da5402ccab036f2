/**
 * By which property functions are called. V8 names a function without a name after what it was assigned to, such as
 * `Reader.slice`, and knows nothing of another name that it is given.
 */

/** The property that a function's name tells: `slice` of `Reader.slice`, `[Symbol.iterator]` as it is, `get a` as it is. */
export function propertyOf(name: string): string {
  const symbol = name.indexOf('[Symbol')
  return symbol === -1 ? name.slice(name.lastIndexOf('.') + 1) : name.slice(symbol)
}

/**
 * Whether code may give a function of another name a property: `Reader.prototype.slice = cut`, or with the property as a text.
 *
 * @param property a part of a regular expression
 */
export function mayGive(text: string, property: string): boolean {
  return new RegExp(
    `\\.(?:${property})\\s*=(?![=>])(?!\\s*(?:async\\s*)?function\\b)|(['"\`])(?:${property})\\1`,
  ).test(text)
}
