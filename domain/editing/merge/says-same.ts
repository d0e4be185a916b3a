/** Whether two values say the same, whatever their parts are known by and in whatever order their properties are stored. */
export function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, withoutKeys) === JSON.stringify(other, withoutKeys)
}

function withoutKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'key')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
