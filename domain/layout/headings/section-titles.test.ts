import { describe, expect, it } from 'vitest'
import { isPlainTitle, kindOfTitle, kindOfWords } from './section-titles.ts'

describe('kindOfTitle', () => {
  it.each([
    ['BLUF', 'bluf'],
    ['*Tags', 'tags'],
    ['Tags**', 'tags'],
    ['BLUF (Bottom Line Up Front)', 'bluf'],
    ['The Bottom Line', 'bluf'],
    ['Executive Summary', 'bluf'],
    ['Summary', 'bluf'],
    ['Key Judgment', 'bluf'],
    ['Key Judgements Summary', 'bluf'],
    ['Key takeaways', 'bluf'],
    ['Techniques', 'techniques'],
    ['Analytic Techniques Applied', 'techniques'],
    ['Structured Analytical Methods Used', 'techniques'],
    ['Tradecraft employed', 'techniques'],
    ['Structured Analytic Techniques behind this brief', 'techniques'],
    ['Sources', 'sources'],
    ['Sources and References', 'sources'],
    ['Endnotes', 'sources'],
    ['Explore more', 'explore'],
    ['Read further below', 'explore'],
    ['Related briefs', 'explore'],
    ['Further Reading', 'explore'],
    ['Competing Hypotheses', 'hypotheses'],
    ['The Main Hypothesis', 'hypotheses'],
    ['Alternative Explanations Considered', 'hypotheses'],
    ['Hypotheses and Assessment', 'hypotheses'],
    ['Detailed Analysis', 'analysis'],
    ['Analysis', 'analysis'],
    ['Threat Assessment', 'analysis'],
    ['Analysis and Findings', 'analysis'],
    ['Key Assumptions', 'key-points'],
    ['Assumptions, Gaps, and Red Flags', 'key-points'],
    ['Red Flags and Blind Spots', 'key-points'],
    ['Information Gaps', 'key-points'],
    ['Key Uncertainties', 'key-points'],
    ['Implications', 'implications'],
    ['Broader Strategic Implications for the North', 'implications'],
    ['Strategic Risks', 'implications'],
    ['Risk Assessment', 'implications'],
    ['Impact and Implications', 'implications'],
    ['Recommendations', 'recommendations'],
    ['Our Recommended Actions', 'recommendations'],
    ['Outlook and What to Watch', 'recommendations'],
    ['Next Steps', 'recommendations'],
    ['Courses of Action', 'recommendations'],
    ['Key Individuals and Entities', 'entities'],
    ['Named Persons', 'entities'],
    ['Organisations', 'entities'],
    ['Organizations & Roles', 'entities'],
    ['Thematic Tags', 'tags'],
    ['Topics', 'tags'],
    ['Tags and Keywords', 'tags'],
  ] as const)('%j opens %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
    expect(kindOfTitle(` ${title.toUpperCase()} : `)).toBe(kind)
  })

  it.each([
    'The Quay',
    'Summary of Weather',
    'Price Tags',
    'People Say It Sank',
    'Sources Say It Sank',
    'Blufftown',
    'Analysis of the Quay',
    'Hypothesis A',
    'Assumptionsville',
    'Crew Implications',
    'Techniques for Divers',
    'Explore the Harbour',
    'Read moreover',
    `Implications ${'x'.repeat(41)}`,
    `Outlook ${'x'.repeat(41)}`,
    `Next steps ${'x'.repeat(31)}`,
    `People and ${'x'.repeat(41)}`,
    ':',
    '',
  ])('%j opens nothing', (title) => expect(kindOfTitle(title)).toBeNull())

  it('takes as much behind a title as one line has', () => {
    expect(kindOfTitle(`Implications ${'x'.repeat(39)}`)).toBe('implications')
    expect(kindOfTitle(`Next steps ${'x'.repeat(29)}`)).toBe('recommendations')
    expect(kindOfTitle(`People and ${'x'.repeat(40)}`)).toBe('entities')
  })
})

describe('isPlainTitle', () => {
  it.each([
    ['Structured Analytic Techniques Applied', true],
    ['Explore more…', true],
    ['Explore more on ports', false],
    ['Structured Analytic Techniques behind this brief', false],
    ['Sources:', true],
    ['Weather at sea', false],
  ])('%j: %j', (title, plain) => {
    expect(isPlainTitle(title)).toBe(plain)
  })
})

describe('kindOfWords', () => {
  it.each([
    ['Threat Assessment', 'analysis'],
    ['Next Steps', 'recommendations'],
    ['Thematic Tags', 'tags'],
    ['What the BLUF Says', 'bluf'],
    ['Our Key Judgements in Short', 'bluf'],
    ['Which Techniques Applied Here', 'techniques'],
    ['Testing the Hypotheses', 'hypotheses'],
    ['Weighing Competing Explanations', 'hypotheses'],
    ['Where Our Assumptions May Fail', 'key-points'],
    ['A Red Flag', 'key-points'],
    ['What Is Recommended', 'recommendations'],
    ['Spring Outlook', 'recommendations'],
    ['Crew Implications', 'implications'],
    ['The Principal Players at Sea', 'entities'],
    ['Foreign Entities', 'entities'],
    ['Price Tags', 'tags'],
    ['Analysis of the Quay', 'analysis'],
    ['Source Notes', 'sources'],
  ] as const)('%j points to %s', (title, kind) => expect(kindOfWords(title)).toBe(kind))

  it('goes by the first rule where words point to several', () => {
    expect(kindOfWords('Analysis of Hypotheses and Assumptions')).toBe('hypotheses')
    expect(kindOfWords('Analysis of Key Players')).toBe('entities')
  })

  it.each(['The Quay', 'Psychoanalysis', 'Hashtagsville', 'Open Sources', 'Players at Sea', ''])(
    '%j points to nothing',
    (title) => expect(kindOfWords(title)).toBeNull(),
  )
})
