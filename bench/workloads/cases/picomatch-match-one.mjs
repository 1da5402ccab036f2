import picomatch from 'picomatch'

const matches = picomatch('src/**/*.{js,ts}')

export const name = 'picomatch: match a path'
export const run = () => matches('src/report/html/index.js')
