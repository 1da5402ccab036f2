import { parseDocument } from 'htmlparser2'
import { fixture } from '../fixture.mjs'

const page = fixture('page.html')

export const name = 'htmlparser2: parse a page'
export const run = () => parseDocument(page)
