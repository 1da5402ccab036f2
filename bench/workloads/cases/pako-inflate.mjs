import * as pako from 'pako'
import { fixture } from '../fixture.mjs'

const bytes = pako.deflate(fixture('page.html').repeat(4))

export const name = 'pako: inflate four pages'
export const run = () => pako.inflate(bytes)
