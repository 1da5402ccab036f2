export { prepare, type Prepared, type PrepareRequest } from './prepare.ts'
