import { parse } from 'acorn'
import { fixture } from '../fixture.mjs'

const source = fixture('source.js')

export const name = 'acorn: parse a module'
export const run = () => parse(source, { ecmaVersion: 'latest', sourceType: 'module' })
