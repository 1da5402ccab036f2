import { format } from 'sql-formatter'
import { fixture } from '../fixture.mjs'

const query = fixture('query.sql')

export const name = 'sql-formatter: format a query'
export const run = () => format(query, { language: 'postgresql', keywordCase: 'upper' })
