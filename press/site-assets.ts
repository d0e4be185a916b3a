import type { PageAssets } from '#components/document/document-head.tsx'
import type { Stylesheet } from './styles/stylesheets.ts'

/** The addresses of all that the build made for reader pages. */
export interface SiteAssets {
  styles: Readonly<Record<Stylesheet, string>>
  theme: string
  elements: string
  /** What the script fetches itself, when a reader comes to it. */
  extras: string
  /** The one web font. */
  font: string
  /** What browsers show beside the title. */
  icon: string
  /** The same for those that read no drawing. */
  favicon: string
  /** The same as a picture of 180 pixels, for the first screens of telephones, and of 512. */
  touchIcon: string
  largeIcon: string
  /** Of 144, the most that RSS allows. */
  feedIcon: string
}

/** Every address once. */
export function listAssets({ styles, ...files }: SiteAssets): string[] {
  const { theme, elements, extras, font, icon, favicon, touchIcon, largeIcon, feedIcon } = files
  const icons = [icon, favicon, touchIcon, largeIcon, feedIcon]
  return [...Object.values(styles), theme, elements, extras, font, ...icons]
}

/** What a page loads that needs these stylesheets besides the base. */
export function toPageAssets(assets: SiteAssets, needed: readonly Stylesheet[]): PageAssets {
  return { ...assets, styles: [assets.styles.base, ...needed.map((name) => assets.styles[name])] }
}
