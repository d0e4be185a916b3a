import { expect, it } from 'vitest'
import { askThread } from './ask-thread.ts'

const file = 'server/threads/greedy-threads.test-data.ts'
const unbounded = { longest: 100_000, memory: 256 }

it('gives what a thread says of what it was given', async () => {
  expect(await askThread(file, 'x', unbounded)).toEqual({ said: 'x' })
})

it.each([
  ['hangs', 'hang', { ...unbounded, longest: 200 }],
  ['takes more memory than it may', 'take', { ...unbounded, memory: 32 }],
  ['fails', 'fail', unbounded],
])('gives nothing of one that %s', async (_, what, bounds) => {
  expect(await askThread(file, what, bounds)).toBeNull()
})
