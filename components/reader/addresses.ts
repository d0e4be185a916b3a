/** Public addresses that components link to, each written in one place. */

export function briefAddress(slug: string): string {
  return `/briefs/${slug}`
}

export function categoryAddress(slug: string): string {
  return `/categories/${slug}`
}

export function tagAddress(slug: string): string {
  return `/tags/${slug}`
}

export function entityAddress(slug: string): string {
  return `/entities/${slug}`
}

export const methodologyAddress = '/methodology'
export const whyAddress = '/why'
