export { receive, type ReceiveHost } from './receive.ts'
export type { Received } from './received.ts'
