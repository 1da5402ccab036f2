import { minify } from 'terser'
import { fixture } from '../fixture.mjs'

const source = fixture('source.js')

export const name = 'terser: minify a module'
export const run = async () => (await minify(source, { module: true })).code
