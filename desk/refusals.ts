/** What each refusal of a use case means for the person at the keyboard, and what to do next. */
const sentences: Readonly<Record<string, string>> = {
  'unknown-brief': 'There is no brief at that address. `desk list` shows all of them.',
  'unknown-category': 'There is no such category. `desk list --categories` shows them.',
  'same-category': 'The brief is in that category already; nothing was changed.',
  withdrawn: 'The brief was withdrawn and stays so.',
  'already-live': 'Readers have that revision already; nothing was changed.',
  'needs-verification': 'The latest revision has not been verified. Use `desk verify SLUG --by NAME`.',
  'marking-not-clear': 'Only what is marked TLP:CLEAR can go to readers.',
  'missing-title':
    'The brief has no title, so nothing could link to it. Put the title on a line of its own, above the date.',
  'own-revision': 'The author of a revision cannot verify it. Name someone else.',
  'not-published':
    'Readers do not have that brief at the moment, so there is nothing to correct or withdraw.',
  unchanged: 'The text says exactly what readers have already; nothing was changed.',
  busy: 'Too much is being saved at the moment; nothing was changed. Try again in a minute.',
  'empty-note': 'A correction needs a note for readers: what changed, and why.',
  'empty-reason': 'A withdrawal needs a reason for readers.',
  'not-an-address': 'An address is made of a–z, 0–9 and single hyphens, at most 80 characters.',
  'address-taken': 'Another brief has that address, or had it once.',
}

export function describeRefusal(code: string): string {
  return sentences[code] ?? `Refused: ${code}.`
}
