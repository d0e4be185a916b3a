import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from './inline.ts'
import { splitInlines, splitProse } from './split-prose.ts'
import { toPlainText } from './to-plain-text.ts'

describe('splitProse', () => {
  it.each([
    ['It sank. It burnt.', 8, 'It sank.', 'It burnt.'],
    ['It sank. It burnt.', 9, 'It sank.', 'It burnt.'],
    ['It sank.', 0, '', 'It sank.'],
    ['It sank.', 8, 'It sank.', ''],
    ['It sank.', 99, 'It sank.', ''],
    ['', 0, '', ''],
    ['It sank [1]. So.', 12, 'It sank [1].', 'So.'],
  ])('cuts plain prose: %j at %i', (...[prose, at, before, after]) => {
    expect(splitProse(prose, at)).toEqual([before, after])
  })

  it.each([
    ['*It sank.* So.', 8, '*It sank.*', 'So.'],
    ['**It sank. So.** Yes.', 8, '**It sank.**', '**So.** Yes.'],
    ['[It sank. So](/why).', 9, '[It sank.](/why)', '[So](/why).'],
    ['*a **b c***', 3, '*a **b***', '***c***'],
    ['`ab` c', 1, '`a`', '`b` c'],
    ['5 \\* 3 is 15', 5, '5 \\* 3', 'is 15'],
    ['*a* [12] b', 3, '*a*', '[12] b'],
    ['*a* [12] b', 4, '*a*', '[12] b'],
    ['*a* [12] b', 5, '*a*', '[12] b'],
  ])('closes a mark and opens it again: %j at %i', (...[prose, at, before, after]) => {
    expect(splitProse(prose, at)).toEqual([before, after])
  })

  it('loses no word, wherever it cuts', () => {
    const scraps = fc.constantFrom(
      '*so it is* ',
      '**b** ',
      '[c d](/why) ',
      '`e f` ',
      '[1] ',
      'It sank. ',
      '\\_ ',
    )
    const texts = fc.array(scraps, { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
    const bare = (...texts: string[]) => texts.map(toPlainText).join('').replace(/\s/g, '')
    fc.assert(
      fc.property(texts, fc.nat(60), (text, at) => {
        expect(bare(...splitProse(text, at))).toBe(bare(text))
      }),
      { numRuns: 200 },
    )
  })
})

describe('splitInlines', () => {
  const nodes: Inline[] = [
    { type: 'text', value: 'ab' },
    { type: 'citation', number: 12 },
    { type: 'strong', children: [{ type: 'code', value: 'cd' }] },
  ]
  const [text, cited, strong] = nodes

  it.each<[number, (Inline | undefined)[], (Inline | undefined)[]]>([
    [0, [], nodes],
    [1, [{ type: 'text', value: 'a' }], [{ type: 'text', value: 'b' }, cited, strong]],
    [2, [text], [cited, strong]],
    [4, [text, { type: 'text', value: '' }], [cited, strong]],
    [6, [text, cited], [strong]],
    [
      7,
      [text, cited, { type: 'strong', children: [{ type: 'code', value: 'c' }] }],
      [{ type: 'strong', children: [{ type: 'code', value: 'd' }] }],
    ],
    [8, nodes, []],
    [99, nodes, []],
  ])('cuts at %i', (at, before, after) => {
    expect(splitInlines(nodes, at)).toEqual([before, after])
  })
})
