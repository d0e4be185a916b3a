import { describe, expect, it } from 'vitest'
import {
  doubtEndings,
  doubtOpenings,
  doubtsWithin,
  pointingDoubts,
  pointingSupports,
  statingDoubts,
  statingSupports,
  supportOpenings,
  supportsWithin,
} from './evidence-cues.ts'
import { findSide } from './find-side.ts'

describe('findSide', () => {
  it.each([
    'Supporting evidence: two crews saw the same lights.',
    'Key supporting indicators are the tug’s track and its silence.',
    'The evidence for it is plain.',
    'Evidence: a receipt dated the day before.',
    'This hypothesis is strongly supported by the harbour log.',
    'It would be largely consistent with the weather.',
    'This explanation fits the timetable.',
    'In its favour, the ferry left early.',
    "In the hypothesis's favor stands the timetable.",
    'What speaks for this: the crane was never moved.',
    'The log of the pilot supports this explanation.',
    'Satellite pictures lend some weight to that view.',
    '“Supporting evidence” is what the ministry calls the film.',
  ])('support: %s', (sentence) => {
    expect(findSide(sentence)).toBe('support')
  })

  it.each([
    'Key uncertainties remain about the second vessel.',
    'However, no wreckage was found.',
    'That said, the pilot had been warned.',
    'Contradictory evidence comes from the tide tables.',
    'Counter-evidence: the buoy was in place.',
    'The case against rests on the tide tables.',
    'Evidence that contradicts is the film itself.',
    'What is unclear is who paid.',
    'What we do not know is who paid.',
    'Unclear is who paid.',
    'The key unknown is who paid.',
    'Main unknown: the buyer.',
    'Key unknowns include the buyer.',
    'Unknown: the name of the buyer.',
    'Uncertain, however, is the date.',
    'Missing so far are the logs.',
    'It does not explain the second signal.',
    'This explanation struggles to account for the delay.',
    'It is partly undermined by the log.',
    'There is no sign of a second vessel.',
    'No direct public confirmation has come.',
    'Direct evidence of a payment is lacking.',
    'A lack of witnesses weighs on it.',
    'While plausible, nobody has claimed it.',
    'Whether the crew was paid is still unclear.',
    'The log contradicts this account.',
    'Who gave the order remains unknown.',
  ])('uncertainty: %s', (sentence) => {
    expect(findSide(sentence)).toBe('uncertainty')
  })

  it.each([
    'The crew was paid to look away.',
    'Unknown attackers struck the port.',
    'The unknown attackers struck the port.',
    'Missing maintenance caused the fire.',
    'Uncertain weather kept the ship at sea.',
    'Information is held by the harbour office.',
    'Butter was loaded at noon.',
    'The ministry supports fishermen.',
    'Yetis are not among the suspects.',
    '',
  ])('neither: %s', (sentence) => {
    expect(findSide(sentence)).toBeNull()
  })

  it('puts doubt before support', () => {
    expect(findSide('However, the log supports this view.')).toBe('uncertainty')
  })
})

describe('the phrases', () => {
  const openings = [...doubtOpenings, ...supportOpenings, ...statingDoubts, ...statingSupports]
  const pointing = [...pointingDoubts, ...pointingSupports]
  const phrases = [...openings, ...pointing, ...doubtsWithin, ...doubtEndings, ...supportsWithin]

  it('stand in one list each', () => {
    expect(phrases.length).toBeGreaterThan(75)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })

  it('are written in small letters, with single spaces', () => {
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim().replace(/\s+/g, ' '))).toEqual(
      [],
    )
  })
})
