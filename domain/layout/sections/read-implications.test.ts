import { describe, expect, it } from 'vitest'
import type { ImplicationDomain, Part } from '#domain/briefs/brief-content.ts'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { domainOf, readImplications } from './read-implications.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readImplications(readText(lines.join('\n'))))

function imply(text: string, label: string | null = null, domain: ImplicationDomain = 'other'): Part {
  return { kind: 'implication', key: '', label, domain, text }
}

const passage = (text: string): Part => ({ kind: 'passage', key: '', form: 'paragraph', text })

describe('domainOf', () => {
  it.each([
    ['Political', 'political'],
    ['Geopolitical', 'political'],
    ['geo-political risks', 'political'],
    ['Diplomatic', 'political'],
    ['Legal and Regulatory', 'political'],
    ['Governance', 'political'],
    ['Policy', 'political'],
    ['International', 'political'],
    ['Security', 'security'],
    ['Counter-terrorism', 'security'],
    ['Military', 'security'],
    ['Defence', 'security'],
    ['Defense', 'security'],
    ['Maritime', 'security'],
    ['Escalation', 'security'],
    ['Nuclear', 'security'],
    ['Cyber', 'cyber'],
    ['Cybersecurity', 'cyber'],
    ['Informational', 'cyber'],
    ['Technology', 'cyber'],
    ['Psychological', 'cyber'],
    ['Media', 'cyber'],
    ['Economic', 'economic'],
    ['Socio-economic', 'economic'],
    ['Societal', 'economic'],
    ['Humanitarian', 'economic'],
    ['Environmental', 'economic'],
    ['Financial', 'economic'],
    ['Market', 'economic'],
    ['Trade', 'economic'],
    ['Health', 'economic'],
    ['Regional', 'other'],
    ['Insecurity', 'other'],
    ['Traders', 'other'],
    ['', 'other'],
  ])('of "%s" is %s', (label, domain) => {
    expect(domainOf(label)).toBe(domain)
  })

  it.each([
    ['Economic and Political', 'economic'],
    ['Political and Economic', 'political'],
    ['Cyber and Security', 'cyber'],
    ['Security / Cyber', 'security'],
  ])('of "%s" is the one named first', (label, domain) => {
    expect(domainOf(label)).toBe(domain)
  })
})

describe('readImplications', () => {
  it.each([
    [['Political: Talks end.'], [imply('Talks end.', 'Political', 'political')]],
    [['- **Economic / Social:** Dearer fish.'], [imply('Dearer fish.', 'Economic / Social', 'economic')]],
    [['- Ferries: Fewer.'], [imply('Fewer.', 'Ferries')]],
    [['Cyber', 'More attacks.'], [imply('More attacks.', 'Cyber', 'cyber')]],
    [
      ['Cyber:', '- More attacks.', '- More noise.'],
      [imply('More attacks.\n\nMore noise.', 'Cyber', 'cyber')],
    ],
    [
      ['- Fewer ferries.', '1. Dearer fish.'],
      [imply('Fewer ferries.'), imply('Dearer fish.')],
    ],
    [['- Fewer ferries.', '  Or none.', '  - By day.'], [imply('Fewer ferries.\n\nOr none.\n\nBy day.')]],
    [['It may spread.'], [passage('It may spread.')]],
    [['it may spread: to trade.'], [passage('it may spread: to trade.')]],
    [
      ['What it does to the trade of the port: little.'],
      [passage('What it does to the trade of the port: little.')],
    ],
    [
      ['Two things follow:', '- Political: Talks.', '- Fish.'],
      [passage('Two things follow:'), imply('Talks.', 'Political', 'political'), imply('Fish.')],
    ],
  ])('reads %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it('takes a deeper list below a paragraph as points without label', () => {
    const lines = readText('Two things follow.\n- a\n  - b').map((line) =>
      line.depth === 0 ? line : { ...line, depth: 2 },
    )
    expect(partsOf(readImplications(lines))).toEqual([passage('Two things follow.'), imply('a'), imply('b')])
  })

  it('reads headings of the format as labels', () => {
    expect(
      partsOf(readImplications(readMarkdown('### Security\n\nMore patrols.\n\n### Ferries\n\nFewer.'))),
    ).toEqual([imply('More patrols.', 'Security', 'security'), imply('Fewer.', 'Ferries')])
  })

  it('finds nothing in no lines', () => {
    expect(partsOf(readImplications([]))).toEqual([])
  })
})
