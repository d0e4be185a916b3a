import { describe, expect, it } from 'vitest'
import { learnWrapping } from './unwrap-lines.ts'

/** A text that was broken at sixty columns. */
const broken = [
  'The harbour office of Exmere closed the northern quay on the',
  'first of March because two of the four cranes had been found',
  'cracked, and it asked the ministry for money to replace both',
  'of them before the summer, when most of the timber is landed',
  'there.',
]
/** A text whose paragraphs are single lines. */
const flowing = [
  'The harbour office closed the northern quay on the first of March, because two cranes were cracked.',
  'It asked for money.',
]

const half = 'The harbour office of Exmere closed the northern quay on'

describe('learnWrapping, of a text broken at a width', () => {
  const continues = learnWrapping(broken)

  it.each([
    ['a line whose next word had no room', broken[0] ?? '', 'first of March because'],
    ['a sentence that ended at the edge', 'x'.repeat(56) + '. B.', 'Nobody was hurt.'],
    ['a word with a capital', broken[1] ?? '', 'Exmere'],
    ['a line with spaces behind it', `${broken[0] ?? ''}   `, '  first of March'],
    ['a line that is a little longer than half', 'x'.repeat(31), 'y'.repeat(40)],
    ['the beginning of a likelihood', `${'x'.repeat(46)} (Likelihood:`, 'unlikely, 20–45%, ICD 203.)'],
    ['a line whose next word is longer than the room left', 'x'.repeat(50), 'yyyyyyyyyy'],
  ])('goes on after %s', (_, previous, next) => expect(continues(previous, next)).toBe(true))

  it.each([
    ['a line with room for the next word', 'x'.repeat(49), 'yyyyyyyyyy'],
    ['a short line', 'It sank.', 'x'.repeat(70)],
    ['a heading', `## ${'x'.repeat(55)}`, 'first of March'],
    ['an indented heading', `  ## ${'x'.repeat(55)}`, 'first of March'],
    ['half a line', 'x'.repeat(30), 'y'.repeat(40)],
    ['a colon', `${'x'.repeat(58)}:`, 'first of March'],
  ])('ends with %s', (_, previous, next) => expect(continues(previous, next)).toBe(false))

  it.each([
    '- first of March',
    '• first of March',
    '2. First of March',
    '   2. First of March',
    '   - first of March',
    '(2) First of March',
    '# First of March',
    '**First** of March',
    '[2] First of March',
    'Published on: 2031-03-01',
    'Intelligence Report: Exmere – Port',
    'Likelihood: likely',
    'Hypothesis B: A storm',
    'Assessment: A storm',
    'Explore more: Briefs',
    'Structured Analytic Techniques Applied',
    'Sources',
    'References:',
  ])('begins anew with %j', (next) => expect(continues(broken[0] ?? '', next)).toBe(false))

  it('takes a word that only begins like one of those for a word', () => {
    expect(continues(broken[0] ?? '', 'Publishedness')).toBe(true)
    expect(continues(broken[0] ?? '', '#first')).toBe(true)
    expect(continues(broken[0] ?? '', 'Sources of timber')).toBe(true)
  })
})

describe('learnWrapping, of a text of whole paragraphs', () => {
  const continues = learnWrapping(flowing)

  it.each([
    ['a long line that stops in mid-sentence', half, 'the first of March.'],
    ['one that stops at a comma', `${half},`, 'the first of March.'],
    ['one that stops before a word with an accent', half, 'été came.'],
  ])('goes on after %s', (_, previous, next) => expect(continues(previous, next)).toBe(true))

  it.each([
    ['the next begins with a capital', half, 'The first of March.'],
    ['the next begins with a figure', half, '1 March.'],
    ['the next is empty', half, '   '],
    ['the sentence ended', `${half}.`, 'the first of March.'],
    ['a quoted sentence ended', `${half}.”`, 'the first of March.'],
    ['a cited sentence ended', `${half}. [3][12]`, 'the first of March.'],
    ['a sentence is left open on purpose', `${half}…`, 'the first of March.'],
    ['the line is short', 'The harbour office of Exmere closed the quay', 'the first of March.'],
    ['an item begins', half, '- the first of March.'],
  ])('ends where %s', (_, previous, next) => expect(continues(previous, next)).toBe(false))

  it('counts fifty characters as long', () => {
    expect([49, 50].map((length) => continues('x'.repeat(length), 'first of March'))).toEqual([false, true])
  })
})

describe('the width a text was broken at', () => {
  const atEdge = (lines: readonly string[]) => learnWrapping(lines)(broken[0] ?? '', 'Exmere and more')

  it.each<[string, string[]]>([
    ['nothing', []],
    ['one line', broken.slice(0, 1)],
    ['two line ends in mid-sentence', broken.slice(0, 3)],
    ['items of a list', broken.map((line) => `- ${line}`)],
    ['lines with blank ones between them', broken.flatMap((line) => [line, ''])],
    ['whole sentences', Array<string>(6).fill(`${half}.`)],
    ['narrow lines', Array<string>(6).fill('The port of Exmere closed')],
    ['mostly lines that are far longer', [...broken, ...Array<string>(6).fill('x '.repeat(80))]],
  ])('is not learnt from %s', (_, lines) => expect(atEdge(lines)).toBe(false))

  it.each<[string, string[]]>([
    ['three line ends in mid-sentence', broken.slice(0, 4)],
    ['lines among which two are far longer', [...broken, 'x '.repeat(80), 'x '.repeat(80)]],
    ['lines with blank ones at the end', [...broken, '', '', '']],
  ])('is learnt from %s', (_, lines) => expect(atEdge(lines)).toBe(true))

  it.each([
    [39, false],
    [40, true],
  ])('is %j columns at least, %j', (width, learnt) => {
    const continues = learnWrapping(Array<string>(6).fill('x'.repeat(width)))
    expect(continues('x'.repeat(width), 'Exmere')).toBe(learnt)
  })

  it.each([
    [120, true],
    [121, false],
  ])('is %j columns at most, %j', (width, learnt) => {
    const continues = learnWrapping(Array<string>(6).fill('x'.repeat(width)))
    expect(continues('x'.repeat(width), 'Exmere')).toBe(learnt)
  })

  const [first = '', second = ''] = broken
  it.each<[string, string[]]>([
    ['lines that a word made whole widened', [`${first}nished`, second, `${first}nished`, second]],
    [
      'addresses',
      Array<string[]>(6)
        .fill([`https://example.org/${'x'.repeat(60)}`, ''])
        .flat(),
    ],
    ['numbered addresses', Array<string>(6).fill(`[1] https://example.org/${'x'.repeat(60)}`)],
    ['names on lines of their own', Array<string>(30).fill('The port of Exmere')],
  ])('is not that of %s', (_, lines) => {
    const continues = learnWrapping([...broken, '', ...lines])
    expect(continues('x'.repeat(54), 'Exmere')).toBe(true)
    expect(continues('x'.repeat(50), 'Exmere')).toBe(false)
  })

  it('is not that of one odd address among many lines', () => {
    const many = [...Array<string[]>(5).fill(broken).flat(), `https://example.org/${'x'.repeat(80)}`]
    expect(atEdge(many)).toBe(true)
  })
})

it('a list of sources with lines of one length makes no text a broken one', () => {
  const lines = [
    'Ships wait in the roads. Ships wait in the roads. Ships wait in all.',
    'Ships left at dawn.',
    '[1] Notice to mariners, https://example.org/notice, 1 January 1990',
    '[2] Notice to mariners, https://example.org/notice, 2 January 1990',
    '[3] Notice to mariners, https://example.org/notice, 3 January 1990',
    'Explore more: Harbour Office',
  ]
  const continues = learnWrapping(lines)
  expect(lines.filter((line, at) => at > 0 && continues(lines[at - 1] ?? '', line))).toEqual([])
})

/** A text set in Helvetica, whose lines differ in length by a quarter. */
const set = [
  'The little mill at Exmere still fills with silt, and its ill-lit hill is filled with lilies until',
  'mid-winter, when many warm women mow the common meadows among them and',
  'tell the militia that it will still be in the hills till the tide, if it is little, lifts the silt until',
  'some Monday morning, as nobody among them owns more than wagons and',
  'little else. It is still in its infinite little hills, they tell it, till the militia fill the mill with',
  'women who mow more meadows, and whom many summon among the wagons',
  'till it is filled; it fits in little tin lids, in which it is still lifted till it is hit by the tiles of',
  'common summer homes.',
]

describe('learnWrapping, of a text copied from a page in print', () => {
  const continues = learnWrapping(set)
  const [full = '', short = ''] = set
  const half = full.slice(0, 60)

  it('goes on behind every line that it was set from', () => {
    expect(set.slice(1).map((line, at) => continues(set[at] ?? '', line))).toEqual(
      set.slice(1).map(() => true),
    )
  })

  it.each<[string, string, string]>([
    ['a line that stops in mid-sentence, before a small letter', half, 'in its hills'],
    ['one before the citation of its words', half, '[2], and it is still'],
    ['one with a long word below it, before a name', short, 'Exmere is silted'],
    ['one that was filled, before a figure', full, '35 tons'],
    ['one that was filled, whatever ended', `${full.slice(0, -6)}.`, 'Women mow among them'],
    ['a semicolon at the edge', `${full.slice(0, -6)};`, 'mid-winter women mow'],
    ['a colon at the edge', `${full.slice(0, -6)}:`, 'mid-winter women mow'],
    ['any line, before its likelihood', 'It is silted.', '(Likelihood: likely, 55–80%, ICD 203.)'],
    ['the report, before its outlet', `Intelligence Report: ${full.slice(0, 79)}`, 'Exmere – The Gauge'],
  ])('goes on behind %s', (_, previous, next) => expect(continues(previous, next)).toBe(true))

  it.each<[string, string, string]>([
    ['a short line', 'The little mill', 'in its hills'],
    ['a sentence', `${half}.`, 'Women mow among them'],
    ['a semicolon with room behind it', `${half};`, 'in its hills'],
    ['a sentence at the edge, before a label', `${full.slice(0, -6)}.`, 'Information Gaps: The silt'],
    ['an entry, before the next', full, 'Exmere Mill – A mill'],
    ['a line with room, before a label', half, 'Information Gaps: The silt'],
    ['a heading', `# ${full}`, 'in its hills'],
  ])('ends with %s', (_, previous, next) => expect(continues(previous, next)).toBe(false))

  it('goes on over the end of a page only in mid-sentence, from a filled line', () => {
    expect(continues(full, 'mid-winter', true)).toBe(true)
    expect(continues(full, 'Mid-winter', true)).toBe(false)
    expect(continues(half, 'mid-winter', true)).toBe(false)
    expect(continues(`${full.slice(0, -6)}.`, 'mid-winter', true)).toBe(false)
  })
})

it('a copy that has a blank line behind every line is known as one of a page in print', () => {
  const continues = learnWrapping(set.flatMap((line) => [line, '']))
  expect(continues(set[0] ?? '', set[1] ?? '', true)).toBe(true)
})

it('nothing goes on over a gap in a text that was broken at a number of columns', () => {
  expect(learnWrapping(broken)(broken[0] ?? '', 'first of March', true)).toBe(false)
})
