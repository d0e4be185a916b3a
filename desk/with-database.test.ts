import net from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectPatience } from '#server/db/create-client.ts'
import { openDatabase } from '#server/db/database.ts'
import { reportFailure } from './report-failure.ts'
import { withDatabase } from './with-database.ts'

const said: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  said.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

/** What the person at the keyboard gets where work on the database fails. */
async function tellOf(work: Promise<unknown>): Promise<{ said: string; exitCode: unknown }> {
  await work.then(() => {
    throw new Error('it did not fail')
  }, reportFailure)
  return { said: said.join(''), exitCode: process.exitCode }
}

/** A server that takes every connection, and says nothing as long as `work` runs. */
async function withMuteServer(work: (port: number) => Promise<void>): Promise<void> {
  const sockets: net.Socket[] = []
  const server = net.createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await work((server.address() as net.AddressInfo).port)
    expect(sockets.length).toBeGreaterThan(0)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

const unused = () => Promise.reject(new Error('there is no database to work on'))

describe('a database that takes connections and says nothing', () => {
  it('is given up with one sentence and exit code 3', () =>
    withMuteServer(async (port) => {
      vi.stubEnv('DATABASE_URL', `postgresql://nobody@127.0.0.1:${port}/nothing`)
      expect(await tellOf(withDatabase(unused, { silence: 100 }))).toEqual({
        said: 'The database that DATABASE_URL names cannot be used: it did not answer within 0.1 seconds.\n',
        exitCode: 3,
      })
    }))

  it('is waited for about ten seconds where nothing else is said', () => expect(connectPatience).toBe(10_000))

  it('is told in one sentence too if it stops answering later', () =>
    withMuteServer(async (port) => {
      const url = `postgresql://nobody@127.0.0.1:${port}/nothing`
      const db = openDatabase(url, { connectPatience: 100 })
      const outcome = {
        said: 'The database could not be reached, or did not answer in time. Try again.\n',
        exitCode: 3,
      }
      expect(await tellOf(db.site.findFirst())).toEqual(outcome)
      said.length = 0
      expect(await tellOf(db.$transaction(async (tx) => tx.site.findFirst()))).toEqual(outcome)
      await db.$disconnect()
    }))
})

describe('a database that is not there', () => {
  it('is told with exit code 3', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/nothing')
    const { said: sentence, exitCode: code } = await tellOf(withDatabase(unused))
    expect(code).toBe(3)
    expect(sentence).toMatch(/^The database that DATABASE_URL names cannot be used: .*ECONNREFUSED.*\n$/)
  })
})

describe('an address that is none', () => {
  it.each([
    ['postgresql://watch:se#cret@localhost/watch'],
    ['postgresql://localhost:port/watch'],
    ['postgresql://[::1/watch'],
    ['mysql://localhost/watch'],
  ])('%s is wrong input: one sentence without the password, exit code 2', async (url) => {
    vi.stubEnv('DATABASE_URL', url)
    const { said: sentence, exitCode: code } = await tellOf(withDatabase(unused))
    expect(code).toBe(2)
    expect(sentence).toMatch(/^DATABASE_URL is wrong: [^\n]+\.\n$/)
    expect(sentence).not.toContain('cret')
  })
})
