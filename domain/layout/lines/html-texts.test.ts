import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { listHtmlTexts } from './html-texts.ts'

const parser = unified().use(rehypeParse)
const textsOf = (...page: string[]) => listHtmlTexts(parser.parse(page.join('\n')))

describe('listHtmlTexts', () => {
  it('gives the texts between the edges of blocks and where they begin', () => {
    expect(
      textsOf('<h1>The Quay</h1><p>It <b>sank</b>', 'in March.</p>', '<div>Nobody<br>knew.</div>'),
    ).toEqual([
      { text: 'The Quay', number: 1 },
      { text: 'It sank\nin March.', number: 1 },
      { text: 'Nobody', number: 3 },
      { text: 'knew.', number: 3 },
    ])
  })

  it.each([
    ['a menu', '<nav><a href="/">a</a></nav>'],
    ['the foot of a page', '<footer>a</footer>'],
    ['what is not shown', '<div hidden>a</div>'],
    ['what has no style to be shown in', '<p style="display:none">a</p>'],
    ['a template', '<template>a</template>'],
    ['a template in a template', '<template><div><template><p>a</p></template></div></template>'],
    ['a button', '<button>a</button>'],
    ['what was put in', '<ins>a</ins>'],
    ['a cell', '<table><tr><td>a</td></tr></table>'],
  ])('reads %s', (_, page) => expect(textsOf(page)).toEqual([{ text: 'a', number: 1 }]))

  it.each([
    ['a script', '<script>a</script>'],
    ['a style', '<style>a</style>'],
    ['the title of the window', '<title>a</title>'],
    ['a field', '<textarea>a</textarea>'],
    ['what is struck out', '<del>a</del><s>a</s>'],
    ['a comment', '<!-- a -->'],
    ['spaces', '<p> \n </p>'],
    ['nothing', ''],
  ])('does not read %s', (_, page) => expect(textsOf(page)).toEqual([]))

  it('counts from the first piece that says something', () => {
    expect(textsOf('<p>', '<i> </i>', '<b>It</b>', 'sank')).toEqual([{ text: '\n \nIt\nsank', number: 3 }])
  })
})
