import picomatch from 'picomatch'

const folders = ['src', 'src/model', 'src/report/html', 'test', 'docs/guide', 'node_modules/ms']
const files = ['index.js', 'index.test.js', 'readme.md', 'page.html', 'types.d.ts']
const paths = folders.flatMap((folder) => files.map((file) => `${folder}/${file}`))
const matches = picomatch(['src/**/*.{js,ts}', 'docs/*/*.md'], { ignore: ['**/*.test.js'] })

export const name = 'picomatch: filter 30 paths'
export const run = () => paths.filter((path) => matches(path))
