/**
 * The comment's last line, by which a gate finds its own comment again. Different ids give different markers, and no
 * id can end the HTML comment early.
 */
export function commentMarker(id: string): string {
  return `<!-- benchgate:${encodeURIComponent(id.toWellFormed())} -->`
}
