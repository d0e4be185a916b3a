/**
 * Fields of a content that choose from what is known, or name a part or a day. All others are texts: a new field is one
 * until it is named here.
 */
const chosen = new Set([
  'key',
  'kind',
  'role',
  'form',
  'pointKind',
  'domain',
  'horizon',
  'scenarioKind',
  'term',
  'yardstick',
  'level',
  'code',
  'language',
  'reliability',
  'publishedOn',
  'retrievedOn',
])

/** A word that stands in no text but where it was planted. */
export const marker = /zq[a-z]+\d+/gi

/** Plants words of its own in every text of a value, numbered from 1; adds them to `planted` with the field's name. */
export function markTexts<Value>(value: Value, word: string, planted: Map<string, string>): Value {
  // What is made has the form of what was given: only the insides of texts differ.
  return mark(value, { field: '', word, planted }) as Value
}

interface Marking {
  field: string
  word: string
  planted: Map<string, string>
}

function mark(value: unknown, marking: Marking): unknown {
  if (Array.isArray(value)) return value.map((one) => mark(one, marking))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([field, one]) => [field, mark(one, { ...marking, field })]),
    )
  return typeof value === 'string' ? markText(value, marking) : value
}

function markText(text: string, { field, word, planted }: Marking): string {
  if (chosen.has(field)) return text
  const planting = `zq${word}${planted.size + 1}`
  planted.set(planting, field)
  return /^https?:|^\//.test(text) ? `${text}-${planting}` : `${planting} ${text}`
}
