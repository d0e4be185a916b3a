import { expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { liftTitleNumber } from './title-number.ts'

const read = (text: string) => {
  const lines = readText(text).map(liftTitleNumber)
  return [lines[0]?.mark, lines[0]?.plain]
}

it.each([
  ['1.BLUF', '1.', 'BLUF'],
  ['2)Competing Hypotheses', '2.', 'Competing Hypotheses'],
  ['3 Key Assumptions and Red Flags', '3.', 'Key Assumptions and Red Flags'],
  ['4 – Implications', '4.', 'Implications'],
  ['I. BLUF', '1.', 'BLUF'],
  ['IV) Implications:', '4.', 'Implications:'],
  ['(IX) Thematic Tags', '9.', 'Thematic Tags'],
  ['Section 1: BLUF', '1.', 'BLUF'],
  ['Section II Competing Hypotheses', '2.', 'Competing Hypotheses'],
  ['PART 3 – Thematic Tags', '3.', 'Thematic Tags'],
  ['1️⃣ BLUF', '1.', 'BLUF'],
  ['🔟 Thematic Tags', '10.', 'Thematic Tags'],
  ['📌 BLUF', null, 'BLUF'],
  ['⚠️ 3. Key Assumptions', '3.', 'Key Assumptions'],
  ['I. BLUF: the port is closed.', '1.', 'BLUF: the port is closed.'],
])('reads %j as a title', (text, mark, title) => expect(read(text)).toEqual([mark, title]))

it.each([
  'I. Ships of the Port',
  '1.Ships',
  '2 ships wait',
  'Section 1: Ships',
  '📌 Ships',
  '1️⃣ Ships',
  'IIX. BLUF',
  '> BLUF',
  'C. Implications',
])('takes nothing from %j, which begins no known title', (text) => expect(read(text)).toEqual([null, text]))

it('keeps bold what is left of a bold title', () => {
  const [line] = readText('**1.BLUF**').map(liftTitleNumber)
  expect([line?.mark, line?.lead]).toEqual(['1.', { text: 'BLUF', rest: '' }])
})
