import { z } from 'zod'
import { warningCodes, type LayoutWarning } from '#domain/layout/layout-source.ts'

const kept = z.array(
  z.object({ code: z.enum(warningCodes), message: z.string(), line: z.number().int().nullable() }),
)

/** What the importer warned of, as it is kept with a text. */
export function parseWarnings(value: unknown): LayoutWarning[] {
  return kept.parse(value)
}
