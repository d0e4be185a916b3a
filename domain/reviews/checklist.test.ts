import { expect, it } from 'vitest'
import { checkNames, decideChecklist, type Check } from './checklist.ts'

const all: Check[] = checkNames.map((name) => ({ name, holds: true }))
const accepted = { ok: true, value: all }
const toGo = (left: number) => ({ ok: false, refusal: { code: 'checks-to-go', left } })

it.each<[string, Check[], object]>([
  ['none', [], toGo(6)],
  ['four of them', all.slice(0, 4), toGo(2)],
  ['one of them six times', all.map(() => ({ name: 'Marking is right', holds: true })), toGo(5)],
  ['others instead', all.map(({ name }) => ({ name: `${name}!`, holds: true })), toGo(6)],
  [
    'all but one with yes',
    all.map((one, place) => ({ ...one, holds: place !== 3 })),
    { ok: false, refusal: 'failing-check' },
  ],
  [
    'all, and one of them twice, once with no',
    [...all, { name: 'Marking is right', holds: false }],
    { ok: false, refusal: 'failing-check' },
  ],
  ['all with yes', all, accepted],
  ['all with yes, and one twice', [...all.toReversed(), ...all.slice(0, 1)], accepted],
])('decides on answers to %s', (_, answers, decision) => expect(decideChecklist(answers)).toEqual(decision))
