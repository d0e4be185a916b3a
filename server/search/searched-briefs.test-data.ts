import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import type { Database } from '#server/db/database.ts'

/** All that a brief to search says. */
export interface Said {
  title: string
  /** The bottom line. */
  line: string
  entity?: string
  tag?: string
  language?: string
  /** How likely the bottom line is; where nothing is said, it is likely. */
  likelihood?: Likelihood
  /** A passage after the bottom line. */
  deep?: string
}

/** A brief that says nothing but this. */
export function saying({ title, line, entity, tag, language, likelihood, deep }: Said): BriefContent {
  const { sections } = aContent()
  const kept = sections.filter(({ kind }) => ['bluf', 'entities', 'tags'].includes(kind))
  return aContent({
    title,
    language: language ?? null,
    preamble: [],
    techniques: [],
    sources: [],
    sections: kept.map((section) => ({
      ...section,
      parts: section.parts.flatMap((part): Part[] => {
        if (part.kind === 'judgment')
          return [
            {
              ...part,
              runs: [{ role: 'statement', text: line }],
              likelihood: likelihood ?? part.likelihood,
            },
          ]
        if (part.kind === 'passage') return deep === undefined ? [] : [{ ...part, text: deep }]
        if (part.kind === 'entity')
          return entity === undefined ? [] : [{ ...part, name: entity, description: null }]
        if (part.kind === 'tag')
          return tag === undefined || part.name !== 'ports' ? [] : [{ ...part, name: tag }]
        return []
      }),
    })),
  })
}

/** Publishes five briefs to search, and stores three that readers may not see. */
export async function fillSearched(db: Database): Promise<void> {
  const publish = (
    slug: string,
    day: string,
    { category = 'cybersecurity', ...said }: Said & { category?: string },
  ) => publishABrief(db, { slug, category, now: new Date(`${day}T09:00:00Z`), content: saying(said) })
  await publishABrief(db, { slug: 'port', now: new Date('2026-03-05T09:00:00Z') })
  await publish('grain', '2026-04-01', {
    title: 'Grain exports fell',
    line: 'Exports of wheat through the port fell sharply in São Paulo [1], and will fall again.',
    entity: 'International Grains Council (IGC)',
    tag: 'trade',
  })
  await publish('borders', '2025-02-01', {
    category: 'regional-stability',
    title: 'Quiet borders',
    line: 'The border is calm.',
    likelihood: { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 },
    tag: 'trade routes',
  })
  await publish('german', '2026-05-01', {
    title: 'Häfen geschlossen',
    line: 'Die Häfen wurden nach dem Sturm geschlossen.',
    language: 'de',
  })
  await publish('japanese', '2026-05-02', {
    title: '東京港の閉鎖',
    line: '東京港は一日閉鎖された。',
    language: 'ja',
  })
  const secret = {
    title: 'Zeppelin secrets',
    line: 'Zeppelin sightings rose.',
    entity: 'Zeppelin Works',
    tag: 'zeppelins',
  }
  await draftABrief(db, { slug: 'drafted', content: saying(secret) })
  await draftABrief(db, { slug: 'amber', content: saying(secret), marking: 'TLP:AMBER' })
  await publish('gone', '2026-05-03', secret)
  await withdrawABrief(db, { slug: 'gone', now: new Date('2026-05-04T09:00:00Z') })
}
