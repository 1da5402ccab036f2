import ms from 'ms'

const texts = ['90s', '2 hours', '15 minutes', '1d', '1.5h', '250ms', '-10m', '3 weeks']

export const name = 'ms: parse 8 durations'
export const run = () => texts.reduce((sum, text) => sum + ms(text), 0)
