const steps = ['extract', 'clean', 'join', 'score', 'publish']
const markets = [
  'austria',
  'belgium',
  'canada',
  'denmark',
  'estonia',
  'finland',
  'greece',
  'hungary',
]
const hour = 3_600_000

/** Jobs as the planner gets them: five steps for each market, 40 in all. */
export const jobs = markets.flatMap((market) =>
  steps.map((step, index) => ({
    name: `${market}-${step}`,
    run: `node jobs/${step}.js --market ${market}`,
    after: index === 0 ? [] : [`${market}-${steps[index - 1]}`],
    every: (6 + index) * hour,
    timeout: hour,
    retries: 1,
    env: { MARKET: market, STEP: step, DATABASE: `postgres://figures/${market}`, BATCH: '500' },
  })),
)

/** The same jobs in a file, as a team would write it. */
export const largeFile = `// Nightly figures, one chain of jobs a market.
{
  defaults: { timeout: '1 hour', retries: 1 },
  jobs: {
${jobs.map(inFile).join('\n')}
  },
}
`

export const smallFile = `// Housekeeping
{
  jobs: {
    backup: { run: 'scripts/backup.sh --full', every: '1d', timeout: '2h', retries: 3 },
    prune: {
      run: 'scripts/prune.sh',
      after: ['backup'],
      every: '1d',
      env: { KEEP_DAYS: '30', TARGET: 's3://backups/main', LOG_LEVEL: 'warn' },
    },
    'health-check': { run: 'scripts/ping.sh', every: '5 minutes', timeout: '30s' },
  },
}
`

function inFile({ name, run, after, every, env }) {
  return `    // ${env.STEP} for ${env.MARKET}
    '${name}': {
      run: '${run}',
      after: [${after.map((other) => `'${other}'`).join(', ')}],
      every: '${every / hour} hours',
      env: { MARKET: '${env.MARKET}', STEP: '${env.STEP}', DATABASE: '${env.DATABASE}', BATCH: '${env.BATCH}' },
    },`
}
