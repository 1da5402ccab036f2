import slugify from '@sindresorhus/slugify'

export const name = 'slugify: a title'
export const run = () =>
  slugify('Wie die Säule am Hafen zehn Jahre überlebte — “notes” & figures (2013–2024)')
