import { parse } from 'postcss'
import { fixture } from '../fixture.mjs'

const css = fixture('site.css')

export const name = 'postcss: parse a style sheet'
// Named, as postcss gives a sheet without a name a random one.
export const run = () => parse(css, { from: 'site.css' })
