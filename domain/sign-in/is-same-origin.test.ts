import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './is-same-origin.ts'

describe('isSameOrigin', () => {
  it.each<[origin: string | null, fetchSite: string | null, own: boolean]>([
    ['https://desk.example', 'same-origin', true],
    ['https://desk.example', null, true],
    [null, 'same-origin', true],
    [null, null, false],
    ['null', null, false],
    ['https://evil.example', null, false],
    ['http://desk.example', null, false],
    ['https://desk.example:8443', null, false],
    ['https://desk.example.evil.example', null, false],
    ['https://desk.example', 'cross-site', false],
    ['https://desk.example', 'same-site', false],
    [null, 'none', false],
  ])('says of Origin %j with Sec-Fetch-Site %j: %s', (origin, fetchSite, own) =>
    expect(isSameOrigin({ origin, fetchSite }, 'https://desk.example')).toBe(own),
  )
})
