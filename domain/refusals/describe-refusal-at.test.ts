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

it.each<[RefusalAnswer, string]>([
  [
    { code: 'incomplete', missing: ['a title'] },
    'The draft cannot be submitted yet. It still needs a title. Add what is missing and submit it again.',
  ],
  [
    { code: 'incomplete', missing: ['a title', 'a bottom line or another section with text'] },
    'The draft cannot be submitted yet. It still needs a title and a bottom line or another section with text. Add what is missing and submit it again.',
  ],
  [
    { code: 'laxer-marking', stated: 'TLP:RED', asked: 'TLP:GREEN' },
    'The text is marked TLP:RED and cannot be filed as TLP:GREEN. If the marking is out of date, change it in the text and import it again.',
  ],
  [
    { code: 'name-taken', name: 'Tarn Ltd', slug: 'tarn' },
    'Nothing was changed: Tarn Ltd is already a name of tarn. If both are the same, merge them.',
  ],
  [
    { code: 'already-merged', slug: 'tarn-ltd', into: 'tarn' },
    'Nothing was changed: tarn-ltd has already been merged into tarn. Use tarn instead.',
  ],
  [
    { code: 'ambiguous-person', name: 'Holm', ids: ['one', 'two'] },
    'More than one person is called Holm, so nothing was changed. Choose one of the people who have this name.',
  ],
])('%j names what was refused', (refusal, told) => {
  expect(describeRefusalAt('browser', refusal)).toBe(told)
})

it('the command line names everyone whom a name may mean', () => {
  expect(
    describeRefusalAt('command line', { code: 'ambiguous-person', name: 'Holm', ids: ['a', 'b', 'c'] }),
  ).toBe(
    'More than one person is called Holm, so nothing was changed. Give the id of one of them instead: a or b or c. `desk people` shows who they are.',
  )
})

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
