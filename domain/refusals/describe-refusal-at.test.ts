import { describe, expect, it } from 'vitest'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { refused } from '#domain/result.ts'
import { describeRefusalAt } from './describe-refusal-at.ts'
import { listRefusals } from './list-refusals.test-data.ts'
import type { RefusalAnswer } from './refusal.ts'
import { desks } from './sentences.ts'

describe.each(desks)('at the %s', (desk) => {
  it.each(listRefusals())('%j is told in whole sentences', (refusal) => {
    const told = describeRefusalAt(desk, refusal)
    expect(told).toMatch(/^(?:[A-Z]|`desk ).*\.$/s)
    expect(told).not.toMatch(/undefined|\[object|the system|\s\s|\.\./)
  })

  it('no two refusals are told in the same words', () => {
    const told = listRefusals().map((refusal) => describeRefusalAt(desk, refusal))
    expect(told.length).toBeGreaterThan(25)
    expect(new Set(told).size).toBe(told.length)
  })
})

it.each(listRefusals())('%j names no command in the browser', (refusal) =>
  expect(describeRefusalAt('browser', refusal)).not.toMatch(/`|\bdesk\b|--|\bNAME\b|\bSLUG\b/),
)

it.each<[RefusalAnswer, string, string]>([
  [
    'unknown-category',
    'There is no such category. `desk categories` lists them.',
    'There is no such category. Choose one from the list.',
  ],
  [
    { code: 'unknown-category' },
    'There is no such category. `desk categories` lists them.',
    'There is no such category. Choose one from the list.',
  ],
  [
    { code: 'already-imported', slug: 'the-ship' },
    'The same text was imported before, as the-ship. Nothing was stored. `desk export the-ship` prints that brief.',
    'The same text was imported before, as the-ship. Nothing was stored. Open that brief instead.',
  ],
])('%j ends with what can be done at each desk', (refusal, commandLine, browser) =>
  expect(desks.map((desk) => describeRefusalAt(desk, refusal))).toEqual([commandLine, browser]),
)

describe('a rule', () => {
  it('cannot invent a refusal', () => {
    // @ts-expect-error -- that this does not compile is the test
    expect(refused('invented')).toEqual({ ok: false, refusal: 'invented' })
    // @ts-expect-error -- the sentence needs the address
    expect(refused({ code: 'already-imported' }).ok).toBe(false)
  })

  it('about people has a sentence for each of its refusals', () => {
    const decision = can(null, 'saveSettings')
    const refusal: RightRefusal | null = decision.ok ? null : decision.refusal
    expect(refusal && describeRefusalAt('browser', refusal)).toMatch(/^You are not signed in/)
  })
})
