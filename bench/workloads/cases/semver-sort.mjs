import semver from 'semver'

const versions = Array.from(
  { length: 24 },
  (_, index) =>
    `${index % 4}.${(index * 7) % 10}.${(index * 5) % 12}${index % 5 === 0 ? `-beta.${index}` : ''}`,
)

export const name = 'semver: sort 24 versions'
export const run = () => semver.sort([...versions])
