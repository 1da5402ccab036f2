import picomatch from 'picomatch'

const patterns = ['src/**/*.{js,ts,mjs}', '**/*.test.js', 'docs/[a-z]*/index.md', '!(*.min).js']

export const name = 'picomatch: compile 4 patterns'
export const run = () => patterns.map((pattern) => picomatch(pattern))
