import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import type { Database } from '#server/db/database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'

const slug = 'reviewed-by-keys'
const comparison = 'Changes since publication'

/** A text of which two words are changed by `words`, with two sources that can be opened. */
function aText([alarm, traffic]: readonly [alarm: string, traffic: string]): BriefContent {
  const content = aContent({ title: `Port closed after a ${alarm} alarm` })
  const says = { kind: 'passage', key: 'part1', form: 'paragraph', text: `Traffic ${traffic}.` } as const
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => ('key' in part && part.key === 'part1' ? says : part)),
    })),
    sources: content.sources.map((source) => ({
      ...source,
      url: `https://sources.example/${source.key}`,
    })),
  }
}

/** Publishes a brief, and hands in another text of it. */
async function handInAgain(db: Database): Promise<void> {
  await publishABrief(db, { slug, content: aText(['false', 'shifts']) })
  const author = await anOrder(db, 'Ann Author')
  const text = { content: aText(['real', 'returns']), entityFacts: [], warnings: [] }
  const order = { ...author, ...text, marking: 'TLP:CLEAR' as const, slug, category: null, version: null }
  const { version } = done(await saveDraft(db, order))
  done(await submitBrief(db, { ...author, slug, version }))
}

test('N and P go through the changes of a revision, O opens its sources and M begins a comment', async ({
  sitDown,
  deskRecord,
}) => {
  await handInAgain(deskRecord)
  const page = await sitDown('Vera Keys', ['editor'])
  const { keyboard } = page
  await page.context().route('https://sources.example/*', (route) => route.fulfill({ body: 'A source' }))
  const focused = page.locator('.reading :focus')
  await page.goto(`/admin/review/${slug}`)
  await expect(async () => {
    await keyboard.press('n')
    await expect(page.getByRole('radio', { name: comparison })).toBeChecked({ timeout: 1_000 })
  }).toPass()
  await expect(focused).toContainText('false')
  await keyboard.press('n')
  await expect(focused).toContainText('shifts')
  await keyboard.press('n')
  await expect(focused).toContainText('shifts')
  await keyboard.press('p')
  await expect(focused).toContainText('false')

  for (const [count, key] of ['source1', 'source2'].entries()) {
    const [opened] = await Promise.all([page.waitForEvent('popup'), keyboard.press('o')])
    await expect(page.getByText(`${count + 1} of 2 opened`)).toBeVisible()
    await expect(opened).toHaveURL(`https://sources.example/${key}`)
    await opened.close()
  }
  await keyboard.press('n')
  await expect(focused).toContainText('shifts')

  await keyboard.press('m')
  await expect(page.getByRole('radio', { name: 'Whole text' })).toBeChecked()
  await expect(focused).toHaveAccessibleName(/^Comment on /)
  await keyboard.type('nom')
  await expect(focused).toHaveValue('nom')

  const part = page.locator('.para', { hasText: 'Traffic returns.' })
  await part.getByText('Traffic returns.').first().click()
  await keyboard.press('m')
  await expect(part.getByLabel('Comment on “Traffic returns.”')).toBeFocused()
})
