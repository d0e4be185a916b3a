import type { PageAssets } from '#components/document/document-head.tsx'
import type { Stylesheet } from './styles/stylesheets.ts'

/** The addresses of all that the build made for reader pages. */
export interface SiteAssets {
  styles: Readonly<Record<Stylesheet, string>>
  theme: string
  elements: string
  /** The one web font. */
  font: string
  /** What browsers show beside the title. */
  icon: string
}

/** Every address once. */
export function listAssets({ styles, theme, elements, font, icon }: SiteAssets): string[] {
  return [...Object.values(styles), theme, elements, font, icon]
}

/** What a page loads that needs these stylesheets besides the base. */
export function toPageAssets(assets: SiteAssets, needed: readonly Stylesheet[]): PageAssets {
  return { ...assets, styles: [assets.styles.base, ...needed.map((name) => assets.styles[name])] }
}
