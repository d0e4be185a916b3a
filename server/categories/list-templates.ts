import type { Database } from '#server/db/database.ts'

/** The categories that have a template, by their addresses, each with the address of the brief that it was made from. */
export async function listTemplates(db: Database): Promise<Record<string, string>> {
  const templates = await db.categoryTemplate.findMany({
    select: { chosenFrom: true, category: { select: { slug: true } } },
  })
  return Object.fromEntries(templates.map(({ chosenFrom, category }) => [category.slug, chosenFrom]))
}
