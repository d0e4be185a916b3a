import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { leaveFor } from './leave-for.ts'

it('goes to a page, and is done only once the one that was left is shown again', async () => {
  const went: string[] = []
  const shown: (() => void)[] = []
  let isDone = false
  const left = leaveFor('/admin/briefs/gate/edit', {
    location: { assign: (address) => void went.push(address) },
    addEventListener: (_event, hear) => void shown.push(hear),
  }).then(() => {
    isDone = true
  })
  await setImmediate()
  expect([went, isDone]).toEqual([['/admin/briefs/gate/edit'], false])
  for (const hear of shown) hear()
  await left
  expect(isDone).toBe(true)
})
