import { expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { keepNameKeys } from './keep-name-keys.ts'

const test = useDatabase()

const keep = () => test.db.$transaction(keepNameKeys)
const decomposed = (name: string) => name.normalize('NFKD')

async function addEntity(name: string, aliases: Record<string, string>): Promise<string> {
  const id = newId()
  await test.db.entity.create({ data: { id, slug: id, name, kind: 'other', createdAt: new Date() } })
  const data = Object.entries(aliases).map(([key, written]) => ({ key, entityId: id, name: written }))
  await test.db.entityAlias.createMany({ data })
  return id
}

async function addTag(name: string, key: string): Promise<string> {
  const id = newId()
  await test.db.tag.create({ data: { id, slug: id, name } })
  await test.db.tagAlias.create({ data: { key, tagId: id, name } })
  return id
}

async function aliasesOf(entityId: string) {
  const rows = await test.db.entityAlias.findMany({ where: { entityId }, orderBy: { key: 'asc' } })
  return rows.map(({ key, name }) => [key, name])
}

it('gives names that were folded under earlier rules the keys of today, once', async () => {
  const edge = await addEntity('край (дай)', { 'краи даи': 'край (дай)', краи: 'краи', даи: 'даи' })
  const turkish = await addEntity('Işık', { ısık: 'Işık' })
  const sharp = await addTag('C#', 'c')
  const person = newId()
  await test.db.person.create({ data: { id: person, key: 'андреи', name: 'Андрей', createdAt: new Date(0) } })
  const source = newId()
  await test.db.source.create({ data: { id: source, key: 'краи', name: 'Край' } })

  expect(await keep()).toBe(7)

  expect(await aliasesOf(edge)).toEqual(
    [
      [decomposed('дай'), decomposed('дай')],
      [decomposed('край'), decomposed('край')],
      [decomposed('край дай'), 'край (дай)'],
    ].toSorted(),
  )
  expect(await aliasesOf(turkish)).toEqual([['isik', 'Işık']])
  expect(await test.db.tagAlias.findMany({ where: { tagId: sharp }, select: { key: true } })).toEqual([
    { key: 'c-sharp' },
  ])
  expect(await test.db.person.findUnique({ where: { id: person } })).toMatchObject({
    key: decomposed('андрей'),
  })
  expect(await test.db.source.findUnique({ where: { id: source } })).toMatchObject({
    key: decomposed('край'),
  })
  expect(await keep()).toBe(0)
})

it('leaves a key to what has it by now', async () => {
  const plain = await addEntity('Isik Port', { 'isik port': 'Isik Port' })
  const dotless = await addEntity('Işık Port', { 'ısık port': 'Işık Port' })
  expect(await keep()).toBe(0)
  expect(await aliasesOf(plain)).toEqual([['isik port', 'Isik Port']])
  expect(await aliasesOf(dotless)).toEqual([['ısık port', 'Işık Port']])
})
