import type { Endpoint } from './endpoint.ts'

/** The path of an endpoint below the root, with its variable parts in braces: `/briefs/{slug}`. */
export function toPathTemplate({ pattern, pathParameters }: Endpoint): string {
  const names = Object.keys(pathParameters)
  return pattern.address(Object.fromEntries(names.map((name) => [name, `{${name}}`])))
}
