import { describe, expect, it } from 'vitest'
import { accepted, refused } from './result.ts'

describe('an answer', () => {
  it('that accepts holds its value, whatever that is', () => {
    expect(accepted('merge')).toEqual({ ok: true, value: 'merge' })
    expect(accepted(null)).toEqual({ ok: true, value: null })
    const list = ['a']
    expect(accepted(list).value).toBe(list)
  })

  it('that refuses holds its refusal, with the details or without', () => {
    expect(refused('busy')).toEqual({ ok: false, refusal: 'busy' })
    expect(refused({ code: 'already-imported', slug: 'port-shut' })).toEqual({
      ok: false,
      refusal: { code: 'already-imported', slug: 'port-shut' },
    })
  })
})
