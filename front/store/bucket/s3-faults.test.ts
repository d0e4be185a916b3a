import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openAwsBucket } from './aws-bucket.ts'
import type { Bucket } from './bucket.ts'
import { numberedPage } from '#front/store/numbered-pages.test-data.ts'
import type { PageStore } from '#front/store/page-store.ts'
import { createS3Store } from './s3-store.ts'
import { startFakeS3, type FakeS3, type Fault } from './s3-server.test-data.ts'
import { listAll, pageOf, summarise } from '#front/store/store-contract.test-data.ts'
import { withTestKeys } from './test-keys.test-data.ts'

withTestKeys()
const address = '/briefs/x'
const pageKey = 'pages/site/pages/briefs/x.html'
/** Silence is to be noticed soon; a server that answers, on a busy machine, has all the time it wants for its tries. */
const times = { connection: 500, attempt: 500, call: 60_000 }
const [first, second] = [pageOf('first'), pageOf('second')]

let server: FakeS3
let bucket: Bucket
let store: PageStore
beforeEach(async () => {
  server = await startFakeS3()
  bucket = await openAwsBucket({ bucket: 'pages', prefix: 'site/' }, { endpoint: server.url, times })
  store = createS3Store(bucket)
})
afterEach(() => server.stop())

/** This happens to the next requests of this kind, and then nothing more. */
function failNext(wanted: { method: string; key: string }, faults: Fault[]): void {
  server.faults = ({ method, key }) =>
    method === wanted.method && key === wanted.key ? (faults.shift() ?? 'none') : 'none'
}

describe('a put on object storage that fails', () => {
  it.each<[string, Fault[]]>([
    ['busy twice', ['busy', 'busy']],
    ['in conflict with another writer', ['conflict', 'conflict', 'conflict', 'conflict']],
    ['silent for once', ['silent']],
  ])('succeeds on a server that is %s', async (_, faults) => {
    await store.put(address, first, 'each')
    failNext({ method: 'PUT', key: pageKey }, faults)
    expect(await store.put(address, second, 'each')).toBe('written')
    expect(summarise(await store.get(address))).toBe('200 second')
    expect(faults).toEqual([])
  })

  it('is written and told though the answer was lost', async () => {
    await store.put(address, first, 'each')
    const change = await store.getChange()
    failNext({ method: 'PUT', key: pageKey }, ['lost'])
    expect(await store.put(address, second, 'each')).toBe('written')
    expect(await store.getChange()).not.toBe(change)
  })

  it.each<Fault>(['busy', 'silent', 'conflict'])(
    'says where and why when the server stays %s, in bounded time, and can be repeated',
    async (fault) => {
      await store.put(address, first, 'each')
      server.faults = ({ method, key }) => (method === 'PUT' && key === pageKey ? fault : 'none')
      await expect(store.put(address, second, 'each')).rejects.toThrow('pages/briefs/x.html')
      expect(summarise(await store.get(address))).toBe('200 first')
      server.faults = () => 'none'
      expect(await store.put(address, second, 'each')).toBe('written')
    },
  )

  it('tells at the next chance what it could not tell', async () => {
    await store.put(address, first, 'each')
    const change = await store.getChange()
    server.faults = ({ method, key }) => (method === 'PUT' && key.endsWith('/changes') ? 'conflict' : 'none')
    await expect(store.put(address, second, 'each')).rejects.toThrow('changes could not be written')
    await store.put('/later', first, 'later')
    await expect(store.sync()).rejects.toMatchObject({ name: 'SyncProblem', addresses: ['/later'] })
    server.faults = () => 'none'
    expect(await store.put(address, second, 'each')).toBe('equal')
    expect(await store.getChange()).not.toBe(change)
    await store.sync()
  })
})

describe('a writer that was slow', () => {
  it('cannot bring back what was taken away meanwhile, though the bytes are the same again', async () => {
    await store.put(address, first, 'each')
    const seen = await bucket.read('pages/briefs/x.html')
    const late = { bytes: seen?.bytes ?? Buffer.alloc(0), label: 'fresh', instead: seen?.tag ?? null }
    await store.markStale([address])
    expect(await bucket.replace('pages/briefs/x.html', late)).toBe(false)
    await store.put(address, first, 'each')
    expect(await bucket.replace('pages/briefs/x.html', late)).toBe(false)
  })
})

describe('object storage that is not as it should be', () => {
  it('takes no page when it passes over conditions', async () => {
    server.respectsConditions = false
    await expect(store.put(address, first, 'each')).rejects.toThrow('no conditional writes')
    expect(server.objects.has(pageKey)).toBe(false)
  })

  it('is told from an empty store when the bucket is missing', async () => {
    const missing = createS3Store(
      await openAwsBucket({ bucket: 'missing', prefix: '' }, { endpoint: server.url, times }),
    )
    await store.check()
    await expect(missing.check()).rejects.toThrow('s3://missing')
    await expect(missing.get(address)).rejects.toThrow('NoSuchBucket')
  })

  it('says that it does not answer', async () => {
    server.faults = () => 'silent'
    await expect(store.getStamp(address)).rejects.toThrow('pages/briefs/x.html could not be looked at')
    await expect(store.check()).rejects.toThrow('could not be reached')
  })

  it.each<Fault>(['cut', 'stalled'])(
    'gives no half of a page when the text is %s, and ends in time',
    async (fault) => {
      await store.put(address, first, 'each')
      server.faults = () => fault
      const place = { bucket: 'pages', prefix: 'site/' }
      const hasty = await openAwsBucket(place, { endpoint: server.url, times: { ...times, call: 800 } })
      await expect(createS3Store(hasty).get(address)).rejects.toThrow('pages/briefs/x.html could not be read')
    },
  )

  it('names an object that somebody else has put there, and passes over those of no address', async () => {
    await store.put('/a', first, 'each')
    await bucket.write('pages/briefs/x.html', Buffer.from('<html>'))
    await bucket.write('pages/Notes.html', Buffer.from('no page'))
    await expect(store.get(address)).rejects.toThrow('briefs/x.html cannot be read: is no page of this store')
    expect(await listAll(store)).toEqual(['/a'])
  })
})

it('lists more addresses than one answer holds', async () => {
  const addresses = Array.from({ length: 95 }, (_, index) => `/briefs/n${index}`)
  const patient = createS3Store(
    await openAwsBucket({ bucket: 'pages', prefix: 'site/' }, { endpoint: server.url }),
  )
  await Promise.all(addresses.map((where) => patient.put(where, numberedPage(1), 'later')))
  await patient.remove('/briefs/n7', 2n)
  const left = addresses.filter((where) => where !== '/briefs/n7')
  expect(await listAll(store)).toEqual(left.sort())
  expect(server.asked.filter((one) => one === 'GET pages/').length).toBeGreaterThanOrEqual(3)
})

it('asks little: a stamp and a change are one HEAD each, a put one GET and one PUT and the telling', async () => {
  // On a busy machine half a second is silence enough to ask again.
  const patient = { connection: 60_000, attempt: 60_000, call: 60_000 }
  store = createS3Store(
    await openAwsBucket({ bucket: 'pages', prefix: 'site/' }, { endpoint: server.url, times: patient }),
  )
  await store.put(address, first, 'each')
  server.asked.length = 0
  await store.getStamp(address)
  await store.getChange()
  await store.put(address, second, 'each')
  await store.put(address, second, 'each')
  expect(server.asked).toEqual([
    `HEAD ${pageKey}`,
    'HEAD pages/site/changes',
    `GET ${pageKey}`,
    `PUT ${pageKey}`,
    'PUT pages/site/changes',
    `GET ${pageKey}`,
  ])
})

it('takes an empty region for none', async () => {
  vi.stubEnv('AWS_REGION', '')
  onTestFinished(() => void vi.stubEnv('AWS_REGION', 'us-east-1'))
  const place = { bucket: 'pages', prefix: 'site/' }
  await (await openAwsBucket(place, { endpoint: server.url, times })).check()
})
