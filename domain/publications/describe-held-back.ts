import type { Refusal } from '#domain/refusals/refusal.ts'

const reasons: Partial<Readonly<Record<Refusal, string>>> = {
  'edited-elsewhere': 'a correction was published in the meantime. Take it off the schedule and return it.',
  'marking-not-clear': 'it is not marked TLP:CLEAR. Take it off the schedule and return it.',
  'needs-verification': 'it has not been verified. Take it off the schedule and return it.',
  'missing-title': 'it has no title. Take it off the schedule and return it.',
  embargoed: 'it was under embargo. Schedule it again, for the end of the embargo or later.',
  'empty-note': 'it had no note for readers. Schedule it again with one.',
}

/** Why a scheduled text did not go out at its time, and what to do, by the code of the refusal. */
export function describeHeldBack(code: Refusal): string {
  return `It did not go out on time: ${reasons[code] ?? 'we do not know why. Schedule it again.'}`
}
