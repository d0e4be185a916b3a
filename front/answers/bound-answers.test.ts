import { once } from 'node:events'
import net from 'node:net'
import { describe, expect, it } from 'vitest'
import { pageOf } from '#front/store/store-contract.test-data.ts'
import { sendRaw, startFront } from '#front/front-harness.test-data.ts'

const large = '/briefs/large'
const ask = (address: string) => `GET ${address} HTTP/1.1\r\nhost: x\r\n\r\n`
const last = (address: string) => `GET ${address} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`

async function startWithPages(limits: Parameters<typeof startFront>[0] = {}) {
  const started = await startFront(limits)
  await started.store.put('/briefs/x', pageOf('a brief'), 'each')
  const bodies = { identity: Buffer.alloc(8_000_000, 'x'), gzip: null, br: null }
  await started.store.put(large, { ...pageOf(''), bodies }, 'each')
  return { ...started, metric: (name: string) => readMetric(started.front.printMetrics(), name) }
}

function readMetric(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.split(' ')[1] ?? 0)
}

/** A reader who asks and takes nothing; `closed` resolves with how much it had got once the front closed. */
async function startSilentReader(port: number, text: string) {
  const socket = net.connect(port, '127.0.0.1')
  socket.pause().on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

describe('a reader who pipelines', () => {
  it('as many requests as may wait gets every answer, in order', async () => {
    const { port, metric } = await startWithPages({ limits: { queuedAnswers: 8 } })
    const answers = await sendRaw(port, ask('/briefs/x').repeat(7) + last('/briefs/x'))
    expect(answers.match(/a brief/g)).toHaveLength(8)
    await expect.poll(() => metric('front_queued_answers')).toBe(0)
  })

  it('and reads may send any number over time', async () => {
    const { port, ask: askOne, metric } = await startWithPages({ limits: { queuedAnswers: 4 } })
    const socket = net.connect(port, '127.0.0.1')
    const state = { text: '' }
    socket.on('data', (chunk) => (state.text += chunk.toString('latin1')))
    for (let count = 1; count <= 20; count++) {
      socket.write(ask('/briefs/x').repeat(2))
      await expect.poll(() => state.text.match(/a brief/g)?.length).toBe(count * 2)
    }
    socket.destroy()
    expect(metric('front_closed_total{bound="connection"}')).toBe(0)
    expect((await askOne('/briefs/x')).status).toBe(200)
  })

  it('thousands is closed, and only a few are ever answered', async () => {
    const { port, metric } = await startWithPages({ limits: { queuedAnswers: 8 } })
    await sendRaw(port, ask('/briefs/x').repeat(2_000))
    expect(metric('front_closed_total{bound="connection"}')).toBe(1)
    expect(metric('front_answers_total{status="2xx",coding="identity"}')).toBeLessThan(64)
    expect(metric('front_queued_answers')).toBe(0)
  })

  it('more bytes than may wait is closed, but one answer may be of any size', async () => {
    const { port, metric } = await startWithPages({ limits: { queuedBytes: 1_000 } })
    const answer = await sendRaw(port, last(large))
    expect(answer.length).toBeGreaterThan(8_000_000)
    await sendRaw(port, ask(large).repeat(4))
    expect(metric('front_closed_total{bound="connection"}')).toBe(1)
    await expect.poll(() => metric('front_queued_bytes')).toBe(0)
  })
})

describe('readers who take nothing', () => {
  it('hold no more bytes in all than they may, and a reader of one page is the last to be closed', async () => {
    const limits = { allQueuedBytes: 30_000_000, queuedBytes: 1e9 }
    const { port, metric, ask: askOne } = await startWithPages({ limits })
    const single = await startSilentReader(port, ask(large))
    await expect.poll(() => metric('front_queued_bytes')).toBeGreaterThan(0)
    const greedy = await Promise.all([1, 2, 3].map(() => startSilentReader(port, ask(large).repeat(3))))
    await expect.poll(() => metric('front_closed_total{bound="total"}')).toBeGreaterThan(0)
    await expect.poll(() => metric('front_queued_bytes')).toBeLessThanOrEqual(30_000_000)
    const received = { bytes: 0 }
    single.on('data', (chunk) => (received.bytes += chunk.length)).resume()
    await expect.poll(() => received.bytes).toBeGreaterThan(8_000_000)
    expect((await askOne('/briefs/x')).status).toBe(200)
    for (const socket of [single, ...greedy]) socket.destroy()
  })

  it('hold no more answers in all than they may', async () => {
    const limits = { allQueuedAnswers: 12, queuedAnswers: 8 }
    // A printer that never answers: the requests wait without a byte.
    const printer = () => new Promise<'unknown'>(() => undefined)
    const { port, metric } = await startWithPages({ limits, printer })
    const readers = []
    for (let index = 0; index < 5; index++) {
      readers.push(await startSilentReader(port, ask('/briefs/unprinted').repeat(4)))
      await expect
        .poll(() => metric('front_queued_answers') + 4 * metric('front_closed_total{bound="total"}'))
        .toBeGreaterThanOrEqual(Math.min(12, 4 * (index + 1)))
      expect(metric('front_queued_answers')).toBeLessThanOrEqual(12)
    }
    await expect.poll(() => metric('front_closed_total{bound="total"}')).toBeGreaterThan(0)
    for (const reader of readers) reader.destroy()
    await expect.poll(() => metric('front_queued_answers')).toBe(0)
  })
})
