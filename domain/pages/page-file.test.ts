import { expect, it } from 'vitest'
import { parsePageFile, printPageFile, type PageFile } from './page-file.ts'

const page: PageFile = { version: '2026-03-05T12:00:00.000Z', title: 'Why', body: 'One.\n\n---\n\n# Two' }

it.each([page, { ...page, version: null }])('%j is read as it was printed', (file) =>
  expect(parsePageFile(printPageFile(file))).toEqual(file),
)

it('is read with the line ends of another system', () =>
  expect(parsePageFile(printPageFile(page).replaceAll('\n', '\r\n'))).toEqual(page))

it.each(['', 'No heading.', '---\nversion: yesterday\n---\n\n# Why\n\nText.', '---\nother: 1\n---\n# Why\n'])(
  '%j is no page',
  (text) => expect(parsePageFile(text)).toBeNull(),
)
