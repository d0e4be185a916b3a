import { describe, expect, it } from 'vitest'
import { readPastedProse } from './pasted-prose.ts'

describe('readPastedProse', () => {
  it.each([
    ['one line', "<meta charset='utf-8'><span>The gate gave way.</span>", 'The gate gave way.'],
    [
      'a link',
      '<p>The <a href="https://exmere.example/log">log</a> says so.</p>',
      'The [log](https://exmere.example/log) says so.',
    ],
    ['a link that leads nowhere safe', '<p>The <a href="javascript:alert(1)">log</a>.</p>', 'The log.'],
    ['emphasis', '<p>It <b>is</b> <i>so</i>.</p>', 'It **is** *so*.'],
    [
      'the emphasis of Google Docs',
      '<b style="font-weight:normal"><p><span style="font-weight:400">It </span><span style="font-weight:700">is</span><span>.</span></p></b>',
      'It **is**.',
    ],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a line break', '<p>One.<br>Two.</p>', 'One.\nTwo.'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['a numbered list', '<ol><li>One</li><li>Two</li></ol>', '1. One\n\n2. Two'],
    [
      'a list of Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body><!--StartFragment-->
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>Boats
wait.<o:p></o:p></p><!--EndFragment--></body></html>`,
      'Boats wait.',
    ],
    ['signs that Markdown would read', '<p>2 * 3 * 4, a_b_c</p>', '2 \\* 3 \\* 4, a_b_c'],
    ['struck-out words', '<p>It <s>denies</s> confirms.</p>', 'It confirms.'],
    ['a picture', '<img src="https://exmere.example/a.png" alt="A gate">', ''],
    ['nothing', '', ''],
  ])('reads %s', (_, html, prose) => {
    expect(readPastedProse(html)).toBe(prose)
  })
})
