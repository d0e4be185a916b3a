import { expect, it } from 'vitest'
import { SyncProblem } from '#front/store/page-store.ts'
import { createTellFaults } from './tell-faults.ts'

function startTelling() {
  const clock = { now: 0 }
  const told: string[] = []
  const write = (text: string) => void told.push(text)
  const tell = createTellFaults({ write, every: 60_000, now: () => clock.now })
  return { clock, told, tell }
}

const fullDisk = (file: string) =>
  Object.assign(new Error(`ENOSPC: no space left on device, open '${file}'`), { code: 'ENOSPC' })

it('a disk that is full for ten minutes is told once a minute, and counted', () => {
  const { clock, told, tell } = startTelling()
  for (let page = 0; page < 6_000; page++) {
    clock.now = page * 100
    tell(`/briefs/x${page} could not be printed.`, fullDisk(`/site/x${page}`))
  }
  expect(told).toHaveLength(10)
  expect(told.join('').length).toBeLessThan(5_000)
  expect(told[0]).toMatch(/^\/briefs\/x0 could not be printed\. Error: ENOSPC.*\n +at /)
  expect(told[1]).toBe(
    "/briefs/x600 could not be printed. ENOSPC: no space left on device, open '/site/x600' " +
      '(and 599 more failures of this kind since it was last reported)\n',
  )
})

it('faults that differ are each told, and one is the same under another name', () => {
  const { told, tell } = startTelling()
  tell('/a could not be printed.', fullDisk('/a'))
  tell('Pages could not be kept.', new SyncProblem(['/a', '/b'], fullDisk('/b')))
  tell('/c could not be printed.', new Error('/c changed 3 times'))
  tell('/d could not be printed.', new Error('/d changed 4 times'))
  tell('/e could not be printed.', new TypeError('no title'))
  expect(told.map((text) => text.split(' ')[0])).toEqual(['/a', '/c', '/e'])
})

it('what is no fault is told as it is', () => {
  const { told, tell } = startTelling()
  tell('The printer works again.', null)
  expect(told).toEqual(['The printer works again.\n'])
})
