import Fuse from 'fuse.js'
import { readings } from '../readings.mjs'

const index = new Fuse(readings(40), { keys: ['station', 'kind', 'remark'], threshold: 0.4 })

export const name = 'fuse.js: search 40 records'
export const run = () => index.search('gauge frozen')
