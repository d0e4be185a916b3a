import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import type { Database } from '#server/db/database.ts'
import { requireActor } from '#server/people/require-actor.ts'
import { newKey } from '#server/revisions/new-key.ts'
import type { GeneratedBrief } from './generate-brief.ts'

/** A brief whose content was read from a text, as an editor files it. */
export interface ReadBrief extends GeneratedBrief {
  text: string
}

/** Reads a generated brief back from its text in Markdown. */
export function readGenerated(brief: GeneratedBrief, text: string): ReadBrief {
  const read = parseBriefLayout({ text, format: 'markdown' }, newKey)
  if (!read.ok || read.document.kind !== 'brief') throw new Error('a synthetic brief was not read')
  return { ...brief, content: read.document.brief, text }
}

/** Imports, verifies and publishes a brief as the desk does, at the time it names. Returns its address. */
export async function importGenerated(db: Database, brief: ReadBrief): Promise<string> {
  const { content, category, entityFacts, text, published: now } = brief
  const actor = await findActor(db, 'Ann Author', now)
  const imported = await importBrief(db, {
    actor,
    origin: 'command line',
    now,
    content,
    category,
    entityFacts,
    text,
    marking: 'TLP:CLEAR',
    slug: null,
    demonstration: true,
    warnings: [],
    publication: { verifier: await findActor(db, 'Vic Verifier', now), by: actor, datedAt: null },
  })
  if (!imported.ok || imported.value.revision === null) throw new Error('not published')
  return imported.value.slug
}

async function findActor(db: Database, name: string, now: Date): Promise<PersonActor> {
  const found = await requireActor(db, name, now)
  if (!found.ok) throw new Error(`there is no ${name}`)
  return found.value
}
