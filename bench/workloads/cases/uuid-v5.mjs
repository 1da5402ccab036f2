import { v5 } from 'uuid'

export const name = 'uuid: v5 of an address'
export const run = () => v5('https://stations.example/harbour', v5.URL)
