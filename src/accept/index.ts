export { acceptedOffline } from './offline.ts'
export { acceptedByEvent, acceptedByHost, type AcceptHost } from './on-host.ts'
