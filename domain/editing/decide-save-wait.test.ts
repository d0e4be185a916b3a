import { describe, expect, it } from 'vitest'
import { decideSaveWait } from './decide-save-wait.ts'

describe('decideSaveWait', () => {
  it.each([
    ['the first change', 0, 1_000],
    ['one that still has time for a rest', 800, 1_000],
    ['one that has less than a rest left', 1_500, 300],
    ['one at the limit', 1_800, 0],
    ['one that is past it, as after a computer slept', 60_000, 0],
  ])('sends %s in time', (_, waited, wait) => expect(decideSaveWait(5_000, 5_000 + waited)).toBe(wait))

  it.each([10, 100, 300, 999])('sends within two seconds, whoever types every %i ms', (gap) => {
    const start = 7_000
    let at = start
    let sentAt = at + decideSaveWait(start, at)
    while (at + gap < sentAt) {
      at += gap
      sentAt = at + decideSaveWait(start, at)
    }
    expect(sentAt - start).toBeLessThan(2_000)
  })
})
