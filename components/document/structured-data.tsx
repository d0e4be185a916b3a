import { printStructuredData, type StructuredThing } from '#domain/structured-data/structured-thing.ts'

/** What a page says to machines. It is data that nothing runs, so that the content policy of pages lets it be. */
export function StructuredData({ things }: { things: readonly StructuredThing[] }) {
  return (
    <script
      type="application/ld+json"
      // React would escape the quotes, which JSON must keep; `<` is escaped as JSON does.
      dangerouslySetInnerHTML={{ __html: printStructuredData(things) }}
    />
  )
}
