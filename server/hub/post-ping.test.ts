import { afterEach, expect, it } from 'vitest'
import { startHub, type TestHub } from './a-hub.test-data.ts'
import { postPing } from './post-ping.ts'

const hubs: TestHub[] = []
afterEach(() => Promise.all(hubs.splice(0).map((hub) => hub.close())))

async function aHub(answer?: TestHub['answer']): Promise<TestHub> {
  const hub = await startHub(answer)
  hubs.push(hub)
  return hub
}

const topic = 'https://watch.example/tags/ports/atom.xml'

it('a hub is told that a feed has changed, and nothing else', async () => {
  const hub = await aHub()
  expect(await postPing(hub.url, topic)).toBe(null)
  expect(hub.told).toEqual([
    {
      method: 'POST',
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      body: 'hub.mode=publish&hub.url=https%3A%2F%2Fwatch.example%2Ftags%2Fports%2Fatom.xml',
    },
  ])
})

it.each([200, 202, 204])('a hub that answers %i took it', async (status) => {
  expect(await postPing((await aHub({ status })).url, topic)).toBe(null)
})

it.each([400, 404, 500, 503])('a hub that answers %i did not take it', async (status) => {
  expect(await postPing((await aHub({ status })).url, topic)).toBe(`The hub answered ${status}.`)
})

it.each([301, 302, 303, 307, 308])('where a hub leads elsewhere with %i nobody goes', async (status) => {
  const elsewhere = await aHub()
  const hub = await aHub({ status, location: elsewhere.url })
  expect(await postPing(hub.url, topic)).toBe(`The hub answered ${status}.`)
  expect([hub.told.length, elsewhere.told.length]).toEqual([1, 0])
})

it('a hub that says nothing is not waited for', async () => {
  const hub = await aHub('nothing')
  expect(await postPing(hub.url, topic, { most: 100 })).toBe('The hub did not answer within 0.1 seconds.')
})

it('a hub that is not there is said to be so', async () => {
  const hub = await startHub()
  await hub.close()
  expect(await postPing(hub.url, topic)).toBe('The hub could not be reached: ECONNREFUSED.')
})

it('a hub is not waited for by who is to end', async () => {
  const hub = await aHub('nothing')
  const ending = new AbortController()
  const posted = postPing(hub.url, topic, { ending: ending.signal })
  await expect.poll(() => hub.told.length).toBe(1)
  ending.abort()
  expect(await posted).toBe('The printer ended before the hub had answered.')
})
