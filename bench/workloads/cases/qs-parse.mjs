import qs from 'qs'

const query =
  'filter[station][]=harbour&filter[station][]=school&filter[quality][gte]=0.5&from=2024-11-01&to=2024-11-21&page[size]=50&page[number]=3&sort=-at&q=frozen%20gauge%20%26%20storm'

export const name = 'qs: parse a nested query'
export const run = () => qs.parse(query)
