import { z } from 'zod'
import { entityKinds } from '#domain/entities/entity-names.ts'
import { entityAddress, entityIndexAddress, tagAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import type { PageContext } from '#press/page.ts'
import { slugForm, toAddressPattern } from '#press/pages/address-pattern.ts'
import { requireWord } from '#server/db/require-word.ts'
import { getListSubject } from '#server/listings/get-list-subject.ts'
import { listReadNames, type NamePlace, type ReadNames } from '#server/names/list-read-names.ts'
import type { SharedKind } from '#server/names/shared-kinds.ts'
import { getMovedName } from '#server/pages/moved-names.ts'
import { getEntity, getTag } from '#server/pages/tags-and-entities.ts'
import { address, cursor, limit, next, wrongCursor } from './api-schemas.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { toEndpoint, toWhole, type ApiResult } from './endpoint.ts'

const listParameters = z.strictObject({
  prefix: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('How the name begins. Case, accents and spaces are ignored.'),
  limit,
  cursor,
})

const tagFacts = z.object({
  slug: z.string(),
  name: z.string(),
  briefs: z.int().min(0).describe('How many published briefs have it.'),
  address: address.describe('The address of its page.'),
})

const entityFacts = tagFacts.extend({
  kind: z.enum(entityKinds),
  briefs: z.int().min(0).describe('How many published briefs name it.'),
})

/** `/entities`: what briefs name. */
export const entitiesEndpoint = toEndpoint({
  pattern: toAddressPattern({}, () => entityIndexAddress),
  title: 'Entities',
  summary:
    'The people, organisations, places and other things that published briefs name, in alphabetical order.',
  parameters: listParameters,
  pathParameters: {},
  answer: z.object({ entities: z.array(entityFacts), next }),
  example: '/entities?limit=5',
  async load(context, { parameters }) {
    const page = await readPage(context, 'entity', parameters)
    if ('kind' in page) return page
    const whole = toWhole(context.site)
    const entities = page.names.map(({ slug, name, kind, count }) => ({
      slug,
      name,
      kind: requireWord(entityKinds, kind ?? ''),
      briefs: count,
      address: whole(entityAddress(slug)),
    }))
    return { kind: 'found', answer: { entities, next: toNext(page) } }
  },
})

/** `/entities/<slug>`: what an entity is. */
export const entityEndpoint = toEndpoint({
  pattern: toAddressPattern({ slug: slugForm }, ({ slug }) => entityAddress(slug)),
  title: 'One entity',
  summary:
    'Its kind, its other names and how many briefs name it. To list the briefs, use /briefs with the parameter entity.',
  parameters: z.strictObject({}),
  pathParameters: { slug: 'The slug of the entity.' },
  answer: entityFacts.extend({ aliases: z.array(z.string()).describe('Its other names.') }),
  example: null,
  async load({ db, site }, { path: { slug = '' } }) {
    const [entity, subject] = await Promise.all([getEntity(db, slug), getListSubject(db, 'entity', slug)])
    if (!entity || !subject) return toMoved(await getMovedName(db, 'entity', slug), entityAddress)
    const { name, kind, aliases } = entity
    const page = toWhole(site)(entityAddress(slug))
    return { kind: 'found', answer: { slug, name, kind, aliases, briefs: subject.count, address: page } }
  },
})

/** `/tags`: what briefs carry. */
export const tagsEndpoint = toEndpoint({
  pattern: toAddressPattern({}, () => tagIndexAddress),
  title: 'Tags',
  summary: 'The tags of published briefs, in alphabetical order.',
  parameters: listParameters,
  pathParameters: {},
  answer: z.object({ tags: z.array(tagFacts), next }),
  example: '/tags?limit=5',
  async load(context, { parameters }) {
    const page = await readPage(context, 'tag', parameters)
    if ('kind' in page) return page
    const whole = toWhole(context.site)
    const tags = page.names.map(({ slug, name, count }) => ({
      slug,
      name,
      briefs: count,
      address: whole(tagAddress(slug)),
    }))
    return { kind: 'found', answer: { tags, next: toNext(page) } }
  },
})

/** `/tags/<slug>`: what a tag is. */
export const tagEndpoint = toEndpoint({
  pattern: toAddressPattern({ slug: slugForm }, ({ slug }) => tagAddress(slug)),
  title: 'One tag',
  summary: 'Its name and how many briefs have it. To list the briefs, use /briefs with the parameter tag.',
  parameters: z.strictObject({}),
  pathParameters: { slug: 'The slug of the tag.' },
  answer: tagFacts,
  example: null,
  async load({ db, site }, { path: { slug = '' } }) {
    const [tag, subject] = await Promise.all([getTag(db, slug), getListSubject(db, 'tag', slug)])
    if (!tag || !subject) return toMoved(await getMovedName(db, 'tag', slug), tagAddress)
    const page = toWhole(site)(tagAddress(slug))
    return { kind: 'found', answer: { slug, name: tag.name, briefs: subject.count, address: page } }
  },
})

async function readPage(
  { db }: PageContext,
  kind: SharedKind,
  { prefix = null, cursor: text, limit: take }: NameParameters,
): Promise<ReadNames | typeof wrongCursor> {
  const after = text === undefined ? null : readPlace(text)
  return after === 'wrong' ? wrongCursor : listReadNames(db, kind, { prefix, after, take })
}

interface NameParameters {
  prefix?: string | null | undefined
  cursor?: string | undefined
  limit: number
}

function readPlace(text: string): NamePlace | 'wrong' {
  const [key = '', name = '', id = ''] = readCursor(text, 3) ?? []
  return z.uuid().safeParse(id).success ? { key, name, id } : 'wrong'
}

function toNext({ next: place }: ReadNames): string | null {
  return place && writeCursor([place.key, place.name, place.id])
}

function toMoved(slug: string | null, toAddress: (slug: string) => string): ApiResult<never> {
  return slug === null ? { kind: 'unknown' } : { kind: 'moved', to: toAddress(slug) }
}
