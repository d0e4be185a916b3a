import { expect, it } from 'vitest'
import { createReadCounter, type Reads } from './count-reads.ts'

const midnight = Date.parse('2026-05-05T00:00:00Z')

function setUp(most: number) {
  const state = { now: midnight - 1, fails: false, batches: [] as Reads[][], problems: 0 }
  const counter = createReadCounter({
    most,
    now: () => state.now,
    log: () => state.problems++,
    flushReads: (batch) => {
      if (state.fails) return Promise.reject(new Error('away'))
      state.batches.push([...batch])
      return Promise.resolve()
    },
  })
  return { state, counter }
}

it('counts by address and UTC day, and hands each read on once', async () => {
  const { state, counter } = setUp(10)
  counter.count('/a')
  counter.count('/a')
  state.now = midnight
  counter.count('/a')
  counter.count('/b')
  await counter.flush()
  await counter.flush()
  expect(state.batches).toEqual([
    [
      { address: '/a', day: '2026-05-04', reads: 2 },
      { address: '/a', day: '2026-05-05', reads: 1 },
      { address: '/b', day: '2026-05-05', reads: 1 },
    ],
  ])
})

it('keeps what could not be handed on, with what was read meanwhile', async () => {
  const { state, counter } = setUp(10)
  state.fails = true
  counter.count('/a')
  const failing = counter.flush()
  counter.count('/a')
  await failing
  state.fails = false
  await counter.flush()
  expect([state.batches, state.problems]).toEqual([[[{ address: '/a', day: '2026-05-04', reads: 2 }]], 1])
})

it('stays within its bound', () => {
  const { counter } = setUp(3)
  for (let index = 0; index < 100; index++) counter.count(`/${index}`)
  expect(counter.size).toBe(3)
})
