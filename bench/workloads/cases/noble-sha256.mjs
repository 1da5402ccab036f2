import { sha256 } from '@noble/hashes/sha2.js'
import { fixture } from '../fixture.mjs'

const bytes = new TextEncoder().encode(fixture('article.md'))

export const name = 'noble-hashes: SHA-256 of an article'
export const run = () => sha256(bytes)
