/** The cache's client, for which the names of Azure's storage lead to this machine. */
import { leadAzureHere } from './azure-host.ts'

leadAzureHere()
await import('../../../src/platform/actions-cache/client.ts')
