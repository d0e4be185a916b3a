/** `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken. */
export async function freeSlug(
  wanted: string,
  countTaken: (slug: string) => number | Promise<number>,
): Promise<string> {
  for (let suffix = 1; ; suffix++) {
    const slug = suffix === 1 ? wanted : `${wanted.slice(0, 76).replace(/-+$/, '')}-${suffix}`
    if ((await countTaken(slug)) === 0) return slug
  }
}
