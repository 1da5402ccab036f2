import ms from 'ms'

export const name = 'ms: parse a duration'
export const run = () => ms('15 minutes')
