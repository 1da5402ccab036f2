import * as pako from 'pako'
import { fixture } from '../fixture.mjs'

const bytes = new TextEncoder().encode(
  ['article.md', 'page.html', 'source.js'].map(fixture).join('\n').repeat(6),
)

export const name = 'pako: deflate 66 KB'
export const run = () => pako.deflate(bytes, { level: 9 })
