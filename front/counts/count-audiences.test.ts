import { expect, it } from 'vitest'
import { createAudienceCounter, type DayAudience } from './count-audiences.ts'

function setUp(most: number) {
  const state = { now: new Date('2026-05-04T23:59:59Z'), fails: false, batches: [] as DayAudience[][] }
  const counter = createAudienceCounter({
    most,
    now: () => state.now,
    log: () => undefined,
    flushAudiences: (batch) => {
      if (state.fails) return Promise.reject(new Error('away'))
      state.batches.push([...batch])
      return Promise.resolve()
    },
  })
  return { state, counter }
}

it('keeps the highest number of each feed, service and UTC day, and hands it on once', async () => {
  const { state, counter } = setUp(10)
  for (const subscribers of [12, 15, 9]) counter.count('/feed.xml', { service: 'Feedly', subscribers })
  counter.count('/feed.xml', { service: 'NewsBlur', subscribers: 3 })
  state.now = new Date('2026-05-05T00:00:00Z')
  counter.count('/feed.xml', { service: 'Feedly', subscribers: 11 })
  await counter.flush()
  await counter.flush()
  expect(state.batches).toEqual([
    [
      { address: '/feed.xml', day: '2026-05-04', service: 'Feedly', subscribers: 15 },
      { address: '/feed.xml', day: '2026-05-04', service: 'NewsBlur', subscribers: 3 },
      { address: '/feed.xml', day: '2026-05-05', service: 'Feedly', subscribers: 11 },
    ],
  ])
})

it('keeps what could not be handed on', async () => {
  const { state, counter } = setUp(10)
  state.fails = true
  counter.count('/feed.xml', { service: 'Feedly', subscribers: 12 })
  await counter.flush()
  state.fails = false
  await counter.flush()
  expect(state.batches).toEqual([
    [{ address: '/feed.xml', day: '2026-05-04', service: 'Feedly', subscribers: 12 }],
  ])
})

it('stays within its bound, and goes on raising what it has', async () => {
  const { state, counter } = setUp(2)
  for (let index = 0; index < 50; index++)
    counter.count(`/tags/${index}/feed.xml`, { service: 'Feedly', subscribers: 1 })
  counter.count('/tags/0/feed.xml', { service: 'Feedly', subscribers: 4 })
  expect(counter.size).toBe(2)
  await counter.flush()
  expect(state.batches[0]?.map(({ subscribers }) => subscribers)).toEqual([4, 1])
})
