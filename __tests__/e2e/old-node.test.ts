import { resolve } from 'node:path'
import { x } from 'tinyexec'
import { expect, it } from 'vitest'

const command = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** The built command under a Node.js that says to be of this version. */
async function under(version: string) {
  const versions = `{ ...process.versions, node: '${version}' }`
  const pretend = `Object.defineProperty(process, 'versions', { value: ${versions} })`
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]
  const { stdout, stderr, exitCode } = await x(process.execPath, [...flags, command, '--version'])
  return { stdout, stderr, exitCode }
}

it('says which Node.js it needs where it is too old, and takes no blame', async () => {
  expect(await under('20.20.2')).toEqual({
    stdout: '',
    stderr: expect.stringMatching(
      /^error\[node-too-old\]: benchgate needs Node\.js 22 or later, this is 20\.20\.2\nhelp: .+\n$/,
    ),
    exitCode: 2,
  })
})

it('runs under the oldest that it needs', async () => {
  expect(await under('22.0.0')).toMatchObject({ stdout: '0.1.0\n', exitCode: 0 })
})
