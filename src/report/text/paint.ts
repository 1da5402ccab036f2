import picocolors from 'picocolors'

/** What a line is to its reader. */
export type Tone = 'bad' | 'doubtful' | 'good' | 'quiet' | 'new'

/** Colours by meaning; without colour every function gives its text back. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly quiet: (text: string) => string
  readonly warning: (text: string) => string
  readonly tone: (tone: Tone, text: string) => string
}

export function paint(color: boolean): Paint {
  const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color)
  const tones = { bad: red, doubtful: yellow, good: green, quiet: dim, new: cyan }
  return { bold, quiet: dim, warning: yellow, tone: (tone, text) => tones[tone](text) }
}
