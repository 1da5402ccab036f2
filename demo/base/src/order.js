/** The jobs' names, every job behind those it has to run after. */
export function orderJobs(jobs) {
  const waitingFor = new Map(jobs.map((job) => [job.name, job.after.length]))
  const followers = new Map(jobs.map((job) => [job.name, []]))
  for (const job of jobs) {
    for (const name of job.after) {
      const list = followers.get(name)
      if (list === undefined) {
        throw new RangeError(`jobs.${job.name}.after: no job is called ${name}`)
      }
      list.push(job.name)
    }
  }
  const order = [...waitingFor].filter(([, count]) => count === 0).map(([name]) => name)
  for (const name of order) {
    for (const follower of followers.get(name)) {
      const left = waitingFor.get(follower) - 1
      waitingFor.set(follower, left)
      if (left === 0) {
        order.push(follower)
      }
    }
  }
  if (order.length < jobs.length) {
    throw new RangeError('jobs wait for each other in a circle')
  }
  return order
}
