import type { LayoutWarning } from './layout-source.ts'

/** Whether the importer read in a text that it is under embargo. When that ends, a person has to say. */
export function hasEmbargoWarning(warnings: readonly Pick<LayoutWarning, 'code'>[]): boolean {
  return warnings.some(({ code }) => code === 'embargo')
}
