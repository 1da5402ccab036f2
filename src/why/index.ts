export { compareProfiles } from './compare-profiles.ts'
export { compareSites } from './compare-sites.ts'
export { fewestProfiles } from './movers.ts'
export type { VersionRoot } from './places.ts'
