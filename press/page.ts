import type { ReactElement } from 'react'
import type { PageHead } from '#components/document/document-head.tsx'
import type { WithdrawalNotice } from '#domain/publications/withdrawal-notice.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import type { Stylesheet } from './styles/stylesheets.ts'
import type { AddressPattern } from './pages/address-pattern.ts'

/** What loading a page may use. */
export interface PageContext {
  db: Database
  site: SiteFacts
  now: Date
}

/**
 * What stands at an address now. `changesAt`: when it changes by the clock alone. `isPassing`: it is made for whoever
 * asks and not kept, because nothing tells when it becomes another.
 */
export type Loaded<Data> =
  | { status: 200; data: Data; changesAt: Date | null; isPassing?: boolean }
  | { status: 308; to: string }
  | { status: 404 }
  | ({ status: 410 } & WithdrawalNotice)

/** The variable parts of an address. */
export type PageParams = Readonly<Record<string, string>>

/** What is shown somewhere: what it needs, and how it looks. A notice is no more than that. */
export interface ReaderPage<Params extends PageParams, Data> {
  address(params: Params): string
  load(context: PageContext, params: Params): Promise<Loaded<Data>>
  form: PageForm<Data>
}

/** One kind of reader page, whole: its addresses, how all of them are found, what it needs, and how it looks. */
export interface PageKind<Params extends PageParams, Data>
  extends ReaderPage<Params, Data>, AddressPattern<Params> {
  /**
   * The params of every address of this kind at which something stands or once stood, in batches: what there are
   * many of is never in memory all at once.
   */
  list(db: Database): Batches<Params>
  /** Printed when a reader asks for it, not ahead: for pages that there are many of and few are read. */
  isOnRequest?: true
}

export type Batches<Item> = AsyncIterable<readonly Item[]> | readonly (readonly Item[])[]

export type PageForm<Data> = HtmlForm<Data> | TextForm<Data> | PictureForm<Data>

/** A page that is a document. */
export interface HtmlForm<Data> {
  kind: 'html'
  /** The stylesheets that it needs besides the base. */
  styles: readonly Stylesheet[]
  head(data: Data, site: SiteFacts): PageHead
  View(props: { data: Data; site: SiteFacts }): ReactElement
}

/** A page that is another form of one, such as plain text. */
export interface TextForm<Data> {
  kind: 'text'
  contentType: string
  print(data: Data, site: SiteFacts): string
}

/** A page that is a picture. */
export interface PictureForm<Data> {
  kind: 'picture'
  contentType: string
  draw(data: Data, site: SiteFacts): Promise<Uint8Array<ArrayBuffer>>
}
