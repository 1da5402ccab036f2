import * as he from 'he'
import { fixture } from '../fixture.mjs'

const text = fixture('page.html')

export const name = 'he: encode a page'
export const run = () => he.encode(text, { useNamedReferences: true })
