import { gzipSync, strToU8 } from 'fflate'
import { fixture } from '../fixture.mjs'

const bytes = strToU8(fixture('article.md'))

export const name = 'fflate: gzip an article'
// A fixed time of change: the gzip header would hold the current one.
export const run = () => gzipSync(bytes, { level: 6, mtime: 0 })
