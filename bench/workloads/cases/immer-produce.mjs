import { produce } from 'immer'
import { readings } from '../readings.mjs'

const state = { selected: 'r-100000', records: readings(30) }

export const name = 'immer: change one of 30 records'
export const run = () =>
  produce(state, (draft) => {
    draft.selected = 'r-100007'
    draft.records[7].quality.flags.push('corrected')
    draft.records[7].value += 0.5
  })
