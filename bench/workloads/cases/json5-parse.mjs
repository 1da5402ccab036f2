import JSON5 from 'json5'
import { fixture } from '../fixture.mjs'

const text = fixture('settings.json5')

export const name = 'json5: parse settings'
export const run = () => JSON5.parse(text)
