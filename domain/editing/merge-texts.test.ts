import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { mapKeys } from '#domain/briefs/keys.ts'
import { listConflicts, mergeTexts } from './merge-texts.ts'

const mine = aContent()
const theirs = {
  ...mine,
  title: 'Another title',
  sections: mine.sections.map((section) =>
    section.kind === 'tags' ? { ...section, parts: [{ kind: 'tag' as const, name: 'harbours' }] } : section,
  ),
}

describe('two texts of one brief', () => {
  it('differ where something is said otherwise, and by no key', () => {
    expect(listConflicts(mine, theirs).map(({ id }) => id)).toEqual(['title', 'tags'])
    expect(
      listConflicts(
        mine,
        mapKeys(mine, () => 'other'),
      ),
    ).toEqual([])
    const [title] = listConflicts(mine, theirs)
    expect(title).toMatchObject({ mine: mine.title, theirs: 'Another title' })
  })

  it('are merged piece by piece', () => {
    expect(mergeTexts(mine, theirs, new Set())).toEqual(mine)
    expect(mergeTexts(mine, theirs, new Set(['title', 'tags']))).toEqual(theirs)
    expect(mergeTexts(mine, theirs, new Set(['title']))).toEqual({ ...mine, title: 'Another title' })
  })

  it('keep a section that one of them lacks only if it is chosen', () => {
    const without = { ...mine, sections: mine.sections.filter(({ kind }) => kind !== 'tags') }
    expect(mergeTexts(without, theirs, new Set()).sections).toHaveLength(without.sections.length)
    expect(mergeTexts(without, theirs, new Set(['tags'])).sections.at(-1)?.kind).toBe('tags')
  })
})
