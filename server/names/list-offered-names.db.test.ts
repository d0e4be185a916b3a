import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listOfferedNames } from './list-offered-names.ts'

const test = useDatabase()

function naming(...names: string[]) {
  const content = aContent()
  const sections = content.sections.map((section) =>
    section.kind === 'entities'
      ? {
          ...section,
          parts: names.map((name) => ({ kind: 'entity' as const, key: name, name, description: null })),
        }
      : section,
  )
  return { ...content, sections }
}

const facts: EntityFacts[] = [{ name: 'Tarn Shipping (TS)', kind: 'organisation', aliases: ['Holmline'] }]

it('offers names by what they are also called, the most used first', async () => {
  await publishABrief(test.db, { content: naming('Tarn Shipping (TS)', 'Tarn Rock'), entityFacts: facts })
  await publishABrief(test.db, { content: naming('Tarn Rock', 'Ōita') })
  const ask = (starts: string) => listOfferedNames(test.db, 'entity', { starts, take: 8 })
  expect(await ask('tarn')).toEqual([
    { name: 'Tarn Rock', kind: 'other', alias: null, briefs: 2 },
    { name: 'Tarn Shipping (TS)', kind: 'organisation', alias: null, briefs: 1 },
  ])
  expect(await ask('holm')).toEqual([
    { name: 'Tarn Shipping (TS)', kind: 'organisation', alias: 'Holmline', briefs: 1 },
  ])
  expect((await ask('oi')).map(({ name }) => name)).toEqual(['Ōita'])
  expect(await ask('…')).toEqual([])
  expect(await listOfferedNames(test.db, 'entity', { starts: 'tarn', take: 1 })).toHaveLength(1)
})
