import { request } from 'node:http'
import { expect, it } from 'vitest'
import { livePage } from '../../src/platform/live-page.ts'
import type { LivePage } from '../../src/platform/ports.ts'

async function opened(port: number | null = null): Promise<LivePage> {
  const page = await livePage('<p>the page</p>', port)
  if (page === null) throw new Error('the port is taken')
  return page
}

/** The first line of what is sent to who looks. */
async function firstEvent(address: string): Promise<string> {
  const answer = await fetch(`${address}events`)
  const reader = answer.body?.getReader()
  const read = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(read?.value)
}

/** `fetch` allows no other host. */
async function statusFor(address: string, host: string): Promise<number> {
  const { port, pathname } = new URL(address)
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: pathname, headers: { host } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

it('shows the page to who knows the address, and nothing to anybody else', async () => {
  const page = await opened()
  try {
    const answer = await fetch(page.address)
    expect(await answer.text()).toBe('<p>the page</p>')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { origin } = new URL(page.address)
    for (const path of [
      '/',
      '/events',
      `/${'0'.repeat(32)}/`,
      `${new URL(page.address).pathname}x`,
    ]) {
      expect(await fetch(`${origin}${path}`)).toMatchObject({ status: 404 })
    }
    expect((await fetch(page.address, { method: 'POST' })).status).toBe(404)
  } finally {
    await page.close()
  }
})

it('is not there by a name that leads here from elsewhere', async () => {
  const page = await opened()
  try {
    const { port } = new URL(page.address)
    expect(await statusFor(page.address, `localhost:${port}`)).toBe(200)
    expect(await statusFor(page.address, `evil.example:${port}`)).toBe(404)
  } finally {
    await page.close()
  }
})

it('sends what it is shown to who looks, and is told that somebody does', async () => {
  const page = await opened()
  try {
    expect(page.isSeen()).toBe(false)
    page.onLook(() => page.show('{"a":1}'))
    expect(await firstEvent(page.address)).toBe('data: {"a":1}\n\n')
  } finally {
    await page.close()
  }
})

it('closes though somebody looks on', async () => {
  const page = await opened()
  const looking = await fetch(`${page.address}events`)
  await page.close()
  expect(await looking.text()).toBe('')
  await expect(fetch(page.address)).rejects.toThrow('fetch failed')
})

it('says that a port is taken', async () => {
  const page = await opened()
  try {
    expect(await livePage('', Number(new URL(page.address).port))).toBeNull()
  } finally {
    await page.close()
  }
})
