import { EventEmitter } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { holdUntilDone } from './hold-until-done.ts'

function prepare() {
  const told: string[] = []
  const of = Object.assign(new EventEmitter(), { exit: (code: number) => void told.push(`exit ${code}`) })
  const hold = () => turn().then(() => ({ release: () => turn().then(() => void told.push('released')) }))
  return { told, of, hold }
}

const fail = () => Promise.reject(new Error('no'))

it('gives back what was held when the work is done, or has failed', async () => {
  const { told, of, hold } = prepare()
  expect(await holdUntilDone(hold, () => Promise.resolve('done'), of)).toBe('done')
  await expect(holdUntilDone(hold, fail, of)).rejects.toThrow('no')
  await expect(holdUntilDone(fail, () => Promise.resolve('done'), of)).rejects.toThrow('no')
  expect([told, of.listenerCount('SIGINT')]).toEqual([['released', 'released'], 0])
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('gives it back at %s, and says nothing of the work that was cut off', async (signal, code) => {
  const { told, of, hold } = prepare()
  const [begun, cut] = [Promise.withResolvers<true>(), Promise.withResolvers<never>()]
  const work = () => {
    begun.resolve(true)
    return cut.promise
  }
  const outcome = holdUntilDone(hold, work, of).then(String, String)
  await begun.promise
  of.emit(signal, signal)
  cut.reject(new Error('the connection was ended'))
  await expect.poll(() => told).toEqual(['released', `exit ${code}`])
  expect(await Promise.race([outcome, turn('nothing said')])).toBe('nothing said')
})

it('gives back what it was about to hold', async () => {
  const { told, of, hold } = prepare()
  void holdUntilDone(hold, () => new Promise(() => undefined), of)
  of.emit('SIGINT', 'SIGINT')
  await expect.poll(() => told).toEqual(['released', 'exit 130'])
})

it('ends at once at a second signal', () => {
  const { told, of, hold } = prepare()
  void holdUntilDone(hold, () => new Promise(() => undefined), of)
  of.emit('SIGINT', 'SIGINT')
  of.emit('SIGINT', 'SIGINT')
  expect(told).toEqual(['exit 130'])
})
