import { expect, it, vi } from 'vitest'
import { createReadCounter, type Reads } from './count-reads.ts'

const midnight = Date.parse('2026-05-05T00:00:00Z')

function setUp(most: number) {
  const state = {
    now: midnight - 1,
    fails: false,
    batches: [] as Reads[][],
    ids: [] as string[],
    problems: 0,
  }
  const counter = createReadCounter({
    most,
    now: () => state.now,
    log: () => state.problems++,
    flushReads: (batch, id) => {
      state.ids.push(id)
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

it('hands on what could not be handed on as the same batch, and then what was read meanwhile', async () => {
  const { state, counter } = setUp(10)
  state.fails = true
  counter.count('/a')
  const failing = counter.flush()
  counter.count('/a')
  await failing
  await counter.flush()
  expect(counter.size).toBe(2)
  state.fails = false
  await counter.flush()
  const reads = [{ address: '/a', day: '2026-05-04', reads: 1 }]
  expect([state.batches, state.problems]).toEqual([[reads, reads], 2])
  const [first, ...others] = state.ids
  expect(others).toEqual([first, first, expect.not.stringMatching(first ?? '')])
})

it('hands on one batch at a time, and whoever asks meanwhile waits for what was counted until then', async () => {
  const answers: PromiseWithResolvers<void>[] = []
  const flushReads = () => {
    answers.push(Promise.withResolvers())
    return answers.at(-1)?.promise ?? Promise.resolve()
  }
  const counter = createReadCounter({ most: 10, now: () => midnight, log: () => undefined, flushReads })
  counter.count('/a')
  const flushes = [counter.flush()]
  counter.count('/b')
  flushes.push(counter.flush(), counter.flush())
  for (let at = 0; at < 2; at++) {
    await vi.waitFor(() => expect(answers).toHaveLength(at + 1))
    answers[at]?.resolve()
  }
  await Promise.all(flushes)
  expect([answers.length, counter.size]).toEqual([2, 0])
})

it('stays within its bound', () => {
  const { counter } = setUp(3)
  for (let index = 0; index < 100; index++) counter.count(`/${index}`)
  expect(counter.size).toBe(3)
})
