import type { NewKey } from './keys.ts'

/** Keys `k1`, `k2` … for tests. */
export function countKeys(): NewKey {
  let count = 0
  return () => `k${++count}`
}
