import { match } from 'path-to-regexp'

const route = match('/stations/:station/readings/:kind{/:year}')

export const name = 'path-to-regexp: match a route'
export const run = () => route('/stations/old%20mill/readings/rain/2024')
