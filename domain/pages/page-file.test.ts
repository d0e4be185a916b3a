import { describe, expect, it } from 'vitest'
import { parsePageFile, printPageFile, type PageFile } from './page-file.ts'

const page: PageFile = { version: '2026-03-05T12:00:00.000Z', title: 'Why', body: 'One.\n\n---\n\n# Two' }

describe('printPageFile', () => {
  it('prints version, title and text, each where it belongs', () => {
    expect(printPageFile(page)).toBe(
      '---\nversion: 2026-03-05T12:00:00.000Z\n---\n\n# Why\n\nOne.\n\n---\n\n# Two\n',
    )
    expect(printPageFile({ version: null, title: 'Why', body: 'One.' })).toBe('# Why\n\nOne.\n')
  })
})

describe('parsePageFile', () => {
  it.each([page, { ...page, version: null }, { ...page, body: '' }, { ...page, title: '# C#' }])(
    '%j is read as it was printed',
    (file) => {
      expect(parsePageFile(printPageFile(file))).toEqual(file)
    },
  )

  it('is not led astray by what another system adds', () => {
    expect(parsePageFile(printPageFile(page).replaceAll('\n', '\r\n'))).toEqual(page)
    expect(parsePageFile(`\uFEFF${printPageFile(page)}`)).toEqual(page)
  })

  it.each<[string, PageFile]>([
    ['# Why\n', { version: null, title: 'Why', body: '' }],
    ['\n\n#   Why  \n\n\n Text. \n\n', { version: null, title: 'Why', body: 'Text.' }],
    ['# Why\nText.', { version: null, title: 'Why', body: 'Text.' }],
    ['---\nversion: 2026-03-05\n---\n# Why\n', { version: '2026-03-05', title: 'Why', body: '' }],
    ['---\nversion:2026-03-05 \n---\n# Why\n', { version: '2026-03-05', title: 'Why', body: '' }],
  ])('reads %j, which somebody wrote by hand', (text, file) => {
    expect(parsePageFile(text)).toEqual(file)
  })

  it.each([
    '',
    '# Why',
    '#Why\n',
    '## Why\n',
    '# \nText.',
    'No heading.',
    'Text.\n\n# Why\n',
    '---\nversion: yesterday\n---\n\n# Why\n\nText.',
    '---\nversion:\n---\n\n# Why\n',
    '---\nother: 1\n---\n# Why\n',
    '---\nversion: 2026-03-05\nother: 1\n---\n# Why\n',
    '---\nversion: 2026-03-05\n\n# Why\n',
  ])('%j is no page', (text) => {
    expect(parsePageFile(text)).toBeNull()
  })
})
