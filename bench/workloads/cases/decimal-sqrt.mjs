import { Decimal } from 'decimal.js'

const Precise = Decimal.clone({ precision: 60 })
const radicands = [2, 3, 5, 7].map((n) => new Precise(n))

export const name = 'decimal.js: square roots to 60 digits'
export const run = () =>
  radicands.reduce((sum, n) => sum.plus(n.sqrt().dividedBy(3)), new Precise(0)).toString()
