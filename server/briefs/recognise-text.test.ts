import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { PersonActor } from '#domain/people/actor.ts'
import { recogniseText } from './recognise-text.ts'

const author: PersonActor = { kind: 'person', id: 'ann', name: 'Ann Author', roles: ['author'] }
const text = readFileSync('content/first-brief.md', 'utf8')

it('says what a text holds, line by line', async () => {
  const told = await recogniseText({ actor: author, text, file: null })
  expect(told).toMatchObject({ ok: true, value: { kind: 'brief', warnings: [], marking: 'TLP:CLEAR' } })
  if (!told.ok || told.value.kind !== 'brief') return
  const { lines, sections } = told.value
  expect(lines[10]).toEqual({
    number: 11,
    text: '# Faulty security update stopped Windows computers around the world on 19 July 2024',
    use: 'read',
  })
  expect(sections.map(({ title, heading }) => [heading?.first ?? null, title]).slice(0, 3)).toEqual([
    [null, 'Opening'],
    [19, '1. BLUF (Bottom Line Up Front)'],
    [25, '2. Competing Hypotheses'],
  ])
})

it('tells nobody who may not import', async () => {
  const verifier: PersonActor = { ...author, roles: ['verifier'] }
  expect(await recogniseText({ actor: verifier, text, file: null })).toEqual({
    ok: false,
    refusal: 'not-allowed',
  })
})

it('says why it could not read a text', async () => {
  expect(
    await recogniseText({ actor: author, text: 'Dear all,\n\nsee you at noon.', file: null }),
  ).toMatchObject({
    ok: false,
    refusal: { code: 'unreadable-text', line: 1 },
  })
})

it('says of a daily report which edition it is, and how much it has', async () => {
  const report = [
    'TLP:GREEN',
    'Evening Report – 5 March 2026',
    'Shipping',
    'Insight 1 [S, Confidence: High]: The port is shut.',
  ]
  expect(await recogniseText({ actor: author, text: report.join('\n'), file: null })).toMatchObject({
    ok: true,
    value: {
      kind: 'daily',
      edition: { day: '2026-03-05', name: 'evening' },
      categories: [{ name: 'Shipping', insights: 1 }],
      marking: 'TLP:GREEN',
    },
  })
})
