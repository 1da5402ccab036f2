/** Lets the reader keep a text as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // What is saved has been taken over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
