/** The next runs of all jobs from a point in time on: `{ name, at }`, the earliest first. */
export function planRuns(jobs, from, count) {
  const due = jobs.map((job) => ({ job, at: Math.ceil(from / job.every) * job.every }))
  const runs = []
  while (runs.length < count) {
    const next = due.reduce((earliest, entry) => (entry.at < earliest.at ? entry : earliest))
    runs.push({ name: next.job.name, at: next.at })
    next.at += next.job.every
  }
  return runs
}
