import { expect, it } from 'vitest'
import { tellBy } from './tell-changes.ts'

/** Work that goes on until it is told how to end. */
function manualWork() {
  const running: ReturnType<typeof Promise.withResolvers<undefined>>[] = []
  const work = async () => {
    const one = Promise.withResolvers<undefined>()
    running.push(one)
    await one.promise
  }
  return { running, work }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

it('tells once for all who ask before it begins, and again for those who ask later', async () => {
  const { running, work } = manualWork()
  const telling = tellBy(work)
  const early = [telling.tell(), telling.tell()]
  await settle()
  const late = [telling.tell(), telling.tell(), telling.tell()]
  await settle()
  expect(running).toHaveLength(1)
  running[0]?.resolve(undefined)
  await Promise.all(early)
  await settle()
  expect(running).toHaveLength(2)
  running[1]?.resolve(undefined)
  await Promise.all(late)
})

it('owes what could not be told, until it is', async () => {
  const { running, work } = manualWork()
  const telling = tellBy(work)
  const first = expect(telling.tell()).rejects.toThrow('away')
  await settle()
  running[0]?.reject(new Error('away'))
  await first
  expect(telling.isOwed()).toBe(true)
  const second = telling.tell()
  await settle()
  running[1]?.resolve(undefined)
  await second
  expect(telling.isOwed()).toBe(false)
})
