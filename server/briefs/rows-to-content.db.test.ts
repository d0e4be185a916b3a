import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateBrief } from '../../domain/layout/generate-brief.test-data.ts'
import { aContent, aNewBrief } from '../../ops/testing/brief-builder.ts'
import { useDatabase } from '../../ops/testing/use-database.ts'
import { createBrief } from './create-brief.ts'
import { getLatestContent } from './get-content.ts'
import { contentSelect, toContent } from './rows-to-content.ts'

const test = useDatabase()

async function store(content: ReturnType<typeof aContent>, text: string): Promise<string> {
  const made = await createBrief(test.db, aNewBrief({ content, text, slug: null }))
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value.slug
}

it('parts and document of a revision hold the same, which is what was saved', async () => {
  const briefs = fc.sample(generateBrief({ marks: true }), { numRuns: 40, seed: 7 })
  for (const [at, content] of [aContent(), ...briefs].entries()) {
    const slug = await store(content, `text ${at}`)
    const revision = await test.db.revision.findFirstOrThrow({
      where: { brief: { slug } },
      select: contentSelect,
    })
    expect(toContent(revision)).toEqual(content)
    expect(await getLatestContent(test.db, slug)).toEqual(content)
  }
})
