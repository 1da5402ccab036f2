import { programs } from '../programs/index.js'

await programs['artifact-client']()
