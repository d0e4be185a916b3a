import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProse } from '#domain/prose/parse-prose.ts'
import { cutRuns, type RoleSpan } from './cut-runs.ts'
import { joinRole, joinRuns, listRole, runRoles, type Run } from './runs.ts'

const opening = new Map<string, RoleSpan['role']>([
  ['{', 'support'],
  ['<', 'uncertainty'],
  ['(', 'confidence'],
])

/** Spans of a text in which `{` and `}` stand around support, `<` and `>` around uncertainty, `^` around confidence. */
function toSpans(marked: string): { text: string; spans: RoleSpan[] } {
  const spans: RoleSpan[] = []
  let text = ''
  for (const sign of marked) {
    const open = opening.get(sign)
    if (open !== undefined) spans.push({ start: text.length, end: text.length, role: open })
    else if ('}>)'.includes(sign)) {
      const last = spans.at(-1)
      if (last) last.end = text.length
    } else text += sign
  }
  return { text, spans }
}

function cut(marked: string): Run[] {
  const { text, spans } = toSpans(marked)
  return cutRuns(text, spans)
}

const short = { statement: 's', support: '+', uncertainty: '?', confidence: 'c' } as const
const show = (runs: readonly Run[]) => runs.map(({ role, text }) => `${short[role]}:${text}`)

describe('a text cut into runs', () => {
  it.each<[string, string[]]>([
    ['It sank.', ['s:It sank.']],
    ['It sank. {Oil was seen.}', ['s:It sank. ', '+:Oil was seen.']],
    ['{Oil.} <Calm.> It sank.', ['+:Oil. ', '?:Calm. ', 's:It sank.']],
    ['{Oil was seen}, but <nobody looked.> End.', ['+:Oil was seen, ', '?:but nobody looked. ', 's:End.']],
    ['{Oil was seen}; whereas <nobody looked.>', ['+:Oil was seen; ', '?:whereas nobody looked.']],
    ['It sank.\n\n{Oil.}\n\nIt did.', ['s:It sank.\n\n', '+:Oil.\n\n', 's:It did.']],
    ['{Oil.} {Wood.}', ['+:Oil. ', '+:Wood.']],
    ['{Oil}.', ['+:Oil.']],
    ['It *{sank}* fast.', ['s:It *sank* fast.']],
    ['It *sank. {Oil* was seen.}', ['s:It *sank. Oil* was seen.']],
    ['', []],
    ['{}It sank.', ['s:It sank.']],
    ['It sank. {}Oil.', ['s:It sank. Oil.']],
    ['{It sank.}', ['+:It sank.']],
    ['{Oil.}<Calm.>', ['+:Oil.', '?:Calm.']],
    ['It sank{ early.}', ['s:It sank ', '+:early.']],
    ['{Oil} , ; <calm>', ['+:Oil ', 's:, ; ', '?:calm']],
    ['{Oil.} It sank. <Calm.>', ['+:Oil. ', 's:It sank. ', '?:Calm.']],
    ['{Oil.} However, <calm.>', ['+:Oil. ', '?:However, calm.']],
    ['{Oil.} However it was, <calm.>', ['+:Oil. ', 's:However it was, ', '?:calm.']],
    ['{Oil} …', ['+:Oil ', 's:…']],
    ['{Oil [1]} <calm [2].>', ['+:Oil [1] ', '?:calm [2].']],
    ['It sank [{1]}.', ['s:It sank [1].']],
    ['A `b {c` d}', ['s:A `b c` d']],
    ['*a* {*b*} c', ['s:*a* ', '+:*b* ', 's:c']],
    ['*a\n\n{b* c}', ['s:*a\n\n', '+:b* c']],
  ])('%j', (marked, runs) => {
    expect(show(cut(marked))).toEqual(runs)
  })

  it('takes spans in any order, and of two that overlap the first', () => {
    const text = 'It sank. Oil was seen. Nobody looked.'
    const oil: RoleSpan = { start: 9, end: 22, role: 'support' }
    const nobody: RoleSpan = { start: 23, end: 37, role: 'uncertainty' }
    const runs = ['s:It sank. ', '+:Oil was seen. ', '?:Nobody looked.']
    expect(show(cutRuns(text, [nobody, oil]))).toEqual(runs)
    expect(show(cutRuns(text, [oil, { start: 21, end: 30, role: 'confidence' }, nobody]))).toEqual(runs)
  })

  it('does not begin one inside a link, but right behind it', () => {
    const text = 'A [b c](/d) e'
    expect(show(cutRuns(text, [{ start: 5, end: 13, role: 'support' }]))).toEqual([`s:${text}`])
    expect(show(cutRuns(text, [{ start: 11, end: 13, role: 'support' }]))).toEqual(['s:A [b c](/d) ', '+:e'])
  })

  it('loses nothing and cuts nothing that belongs together, wherever the spans are', () => {
    const piece = fc.constantFrom(
      'It sank. ',
      '*so it is* ',
      '[a b](https://example.org/x) ',
      '`a. b` ',
      'No [1]. ',
      '\n\n',
      ', but ',
    )
    const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
    const places = fc.array(fc.tuple(fc.nat(80), fc.nat(20), fc.constantFrom(...runRoles)), { maxLength: 4 })
    fc.assert(
      fc.property(texts, places, (text, all) => {
        const spans = all.map(([start, length, role]) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
          role,
        }))
        const runs = cutRuns(text, spans)
        expect(joinRuns(runs)).toBe(text)
        expect(runs.every((run) => run.text !== '')).toBe(true)
        const words = (prose: string) => JSON.stringify(parseProse(prose)).replace(/"value":"\s+|\s+"/g, '')
        const links = (prose: string) =>
          words(prose).match(/"type":"(?:link|code|emphasis|citation)"/g)?.length ?? 0
        expect(runs.reduce((sum, run) => sum + links(run.text), 0)).toBe(links(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('roles', () => {
  const runs = cut('It sank. {This is supported by logs}, but <nobody saw it.>\n\nIt could recur.')

  it('stand alone without what led from one to the next', () => {
    expect(listRole(runs, 'support')).toEqual(['This is supported by logs'])
    expect(listRole(runs, 'uncertainty')).toEqual(['nobody saw it.'])
    expect(listRole(cut('<But nobody saw it.>'), 'uncertainty')).toEqual(['But nobody saw it.'])
  })

  it('leave the rest whole, its paragraphs apart', () => {
    expect(joinRole(runs, 'statement')).toBe('It sank.\n\nIt could recur.')
    expect(joinRole(cut('It sank, {as seen}.'), 'statement')).toBe('It sank.')
    expect(joinRole(cut('One. (Two.) Three.'), 'statement')).toBe('One. Three.')
  })
})
