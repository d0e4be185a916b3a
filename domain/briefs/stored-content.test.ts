import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { contentForm, readContent, toStoredContent } from './stored-content.ts'

const folder = join(import.meta.dirname, 'stored-forms')

describe('a stored content', () => {
  it('says its form and is read as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(toStoredContent(aContent())))
    expect(stored).toMatchObject({ form: contentForm })
    expect(readContent(stored)).toEqual(aContent())
  })

  it('is kept here in every form there ever was', () => {
    const names = Array.from({ length: contentForm }, (_, at) => `form-${at + 1}.json`)
    expect(readdirSync(folder).sort()).toEqual(names.sort())
  })

  it.each(readdirSync(folder))('of an earlier form is read as one of today: %s', (name) => {
    const stored: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    expect(stored).toMatchObject({ form: Number(/\d+/.exec(name)?.[0]) })
    expect(readContent(stored)).toEqual(aContent())
  })

  it.each([null, 'text', {}, { form: 0 }, { form: contentForm + 1 }, { form: '1' }])(
    'is not guessed at: %j',
    (stored) => {
      expect(() => readContent(stored)).toThrow(/has the form/)
    },
  )
})
