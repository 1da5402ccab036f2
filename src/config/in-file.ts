/** A path within a config file as messages name it; the file itself for the empty one. */
export function inFile(file: string, path: string): string {
  return path === '' ? file : `${file}: ${path}`
}
