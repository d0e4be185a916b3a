import { describe, expect, it } from 'vitest'
import { takeFrontMatter } from './take-front-matter.ts'

describe('takeFrontMatter', () => {
  it.each([
    ['at the top', '---\ncategory: ports\n---\nIt sank.', '\n\n\nIt sank.', 'category: ports'],
    ['below blank lines', '\n \n---\na: b\nc: d\n---\n\nIt sank.', '\n\n\n\n\n\n\nIt sank.', 'a: b\nc: d'],
    ['with spaces behind its rules', '---  \na: b\n--- \nIt sank.', '\n\n\nIt sank.', 'a: b'],
    ['with a list', '---\ntags:\n  - tugs\n---\n', '\n\n\n\n', 'tags:\n  - tugs'],
    ['with a space before the colon', '---\na-b : c\n---\nIt sank.', '\n\n\nIt sank.', 'a-b : c'],
    ['with nothing behind it', '---\na: b\n---', '\n\n', 'a: b'],
    ['up to the first rule', '---\na: b\n---\nIt sank.\n---\nc: d', '\n\n\nIt sank.\n---\nc: d', 'a: b'],
    ['with a rule in a value', '---\na: ---\nb: c\n---\nx', '\n\n\n\nx', 'a: ---\nb: c'],
  ])('takes it %s', (...[, text, body, frontMatter]) => {
    expect(takeFrontMatter(text)).toMatchObject({ body, frontMatter, format: 'yaml' })
  })

  it('takes TOML between plus signs', () => {
    expect(takeFrontMatter('+++\ntitle = "The Quay"\n+++\nIt sank.')).toEqual({
      body: '\n\n\nIt sank.',
      frontMatter: 'title = "The Quay"',
      lines: 3,
      format: 'toml',
    })
  })

  it.each([
    ['words between plus signs', '+++\nIt sank.\n+++\nIt rose.'],
    ['words between two rules', '---\nIt sank.\n---\nIt rose.'],
    ['a key that is indented', '---\n  a: b\n---\nIt sank.'],
    ['a rule that nothing closes', '---\na: b\nIt sank.'],
    ['text before it', 'It sank.\n---\na: b\n---\n'],
    ['longer rules', '----\na: b\n----\nIt sank.'],
    ['nothing between the rules', '---\n---\nIt sank.'],
    ['no rules', 'a: b'],
    ['nothing', ''],
  ])('takes none of %s', (_, text) =>
    expect(takeFrontMatter(text)).toEqual({ body: text, frontMatter: null, lines: 0, format: 'yaml' }),
  )
})
