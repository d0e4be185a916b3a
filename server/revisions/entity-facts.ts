import { z } from 'zod'
import { entityKinds, type EntityFacts } from '#domain/entities/entity-names.ts'

const stored = z.array(
  z.object({ name: z.string(), kind: z.enum(entityKinds), aliases: z.array(z.string()) }),
)

/** Kinds and aliases of entities as a draft keeps them. */
export function parseEntityFacts(value: unknown): EntityFacts[] {
  return stored.parse(value)
}
