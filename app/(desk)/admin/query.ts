type Given = Record<string, string | string[] | undefined>

/** What Next tells a page of the query in its address. */
export interface Asked {
  searchParams: Promise<Given>
}

/** The query as `URLSearchParams`; of a name that is there twice, the first. */
export function toQuery(given: Given): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value
    return first === undefined ? [] : [[name, first]]
  })
  return new URLSearchParams(pairs)
}
