export { formatDuration, parseDuration } from './duration.js'
export { orderJobs } from './order.js'
export { planRuns } from './plan.js'
export { readJobs } from './read.js'
