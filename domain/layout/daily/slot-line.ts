import type { EditionName } from '#domain/days/editions.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { readDate } from '#domain/layout/opening/read-date.ts'

const names = '(?:brief(?:ing)?|report|update|summary|snapshot|edition|assessment)'
/** Names that other texts have too: with a day on the same line they are those of a daily report. */
const dated = '(?:outlook|bulletin|round-?up|digest)'
const slots: readonly [EditionName, RegExp][] = [
  ['morning', new RegExp(`\\bmorning ${names}\\b`, 'i')],
  ['midday', new RegExp(`\\b(?:mid-?day|noon) ${names}\\b`, 'i')],
  ['evening', new RegExp(`\\bevening ${names}\\b`, 'i')],
  ['overnight', new RegExp(`\\bovernight ${names}\\b`, 'i')],
]

const datedName = new RegExp(`\\b(morning|mid-?day|noon|evening|overnight) ${dated}\\b`, 'i')

/** Whether a line names the slot of a daily report. */
export function isSlotLine({ plain }: LayoutLine): boolean {
  return plain.length <= 90 && findSlot(plain) !== null
}

/** The slot of the day that a line names, `null` if none. */
export function findSlot(plain: string): EditionName | null {
  const found = slots.find(([, pattern]) => pattern.test(plain))
  if (found) return found[0]
  const name = readDate(plain) === null ? null : datedName.exec(plain)?.[1]
  return name ? (slots.find(([, pattern]) => pattern.test(`${name} report`))?.[0] ?? null) : null
}
