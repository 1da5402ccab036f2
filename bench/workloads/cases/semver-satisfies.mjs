import semver from 'semver'

export const name = 'semver: satisfies a range'
export const run = () => semver.satisfies('2.3.1', '^1.2.3 || >=2.0.0 <3')
