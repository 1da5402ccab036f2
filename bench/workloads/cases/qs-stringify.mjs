import qs from 'qs'

const query = {
  filter: { station: ['harbour', 'school'], quality: { gte: 0.5 } },
  page: { size: 50, number: 3 },
  sort: '-at',
  q: 'frozen gauge & storm',
}

export const name = 'qs: write a nested query'
export const run = () => qs.stringify(query)
