/** What schema.org calls a thing, as JSON-LD writes it: its type and its properties. An absent property is not written. */
export interface StructuredThing {
  '@type': string
  readonly [property: string]: StructuredValue
}

type StructuredValue = string | number | boolean | undefined | StructuredThing | readonly StructuredValue[]

/**
 * Several things as one JSON-LD document (https://www.w3.org/TR/json-ld11/), to stand in a `script` element: no `<` is
 * left that could end the element, whatever a title says.
 */
export function printStructuredData(things: readonly StructuredThing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
