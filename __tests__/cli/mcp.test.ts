import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { serveMcp } from '../../src/cli/mcp.ts'
import { renderJson } from '../../src/report/index.ts'
import { ioIn } from '../init/fixture.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'
import { bench, regressed, report, unchanged } from '../report/builders.ts'

const kept = renderJson(report([bench('parse', regressed(0.2)), bench('print', unchanged(0))]))

/** A program that asks, over a connection of the real client. */
async function connected(): Promise<Client> {
  const directory = emptyDirectory()
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory)
  onTestFinished(() => cwd.mockRestore())
  write(directory, { 'report.json': kept, 'torn.json': kept.slice(0, 100) })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const served = serveMcp(main, ioIn(directory), ours)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(theirs)
  onTestFinished(async () => {
    await client.close()
    expect(await served).toBe(0)
  })
  return client
}

async function call(client: Client, name: string, input: Record<string, string>): Promise<unknown> {
  const { content, isError = false } = await client.callTool({ name, arguments: input })
  return { content, isError }
}

const says = (text: string, isError = false) => ({
  content: [{ type: 'text', text: expect.stringContaining(text) }],
  isError,
})

it('offers tools that only read', async () => {
  const client = await connected()
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['list', 'explain', 'compare', 'history'])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
})

it('lists and explains what a report has', async () => {
  const client = await connected()
  expect(await call(client, 'list', { report: 'report.json' })).toEqual(says('print'))
  const explained = { report: 'report.json', benchmark: 'parse' }
  expect(await call(client, 'explain', explained)).toEqual(says('regressed: time '))
  expect(await call(client, 'explain', { report: 'report.json' })).toEqual(says('regressed: time '))
})

it('compares what was recorded, and refuses to measure', async () => {
  const client = await connected()
  const same = { base: 'report.json', head: 'report.json' }
  expect(await call(client, 'compare', same)).toEqual(says('parse'))
  const measured = { base: 'main', head: '.' }
  expect(await call(client, 'compare', measured)).toEqual(says('expected the path', true))
})

it('says what is wrong with a file, and takes no name for a flag', async () => {
  const client = await connected()
  expect(await call(client, 'list', { report: 'torn.json' })).toEqual(says('report-not-json', true))
  expect(await call(client, 'explain', { report: '--help' })).toEqual(
    says('report-unreadable', true),
  )
  expect(await call(client, 'history', { branch: '--metric' })).toEqual(
    says('no-baselines-here', true),
  )
})

it('has paths relative to where it was started', async () => {
  const client = await connected()
  const away = join('..', 'report.json')
  expect(await call(client, 'list', { report: away })).toEqual(says('report-unreadable', true))
})
