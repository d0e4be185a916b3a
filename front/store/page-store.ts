/** One page in each coding it is kept in; all of them say the same. */
export interface Bodies {
  identity: Buffer
  gzip: Buffer | null
  br: Buffer | null
}

/**
 * The site's change number that was read before a page was made. A store that several printers may write to puts them
 * in order by it; a folder passes over it.
 */
export type Change = bigint

/** A page that has text: itself, the notice that nothing stands here (`/404`), or that it was withdrawn. */
export interface TextPage {
  status: 200 | 404 | 410
  lastModified: Date
  bodies: Bodies
  change?: Change
}

/** An address that was given up for another one. */
export interface MovedPage {
  status: 308
  lastModified: Date
  /** Path of the address that took its place. */
  location: string
  change?: Change
}

/** What stands at an address. Its content type follows from the address: see `getContentType`. */
export type StoredPage = TextPage | MovedPage

/**
 * When a page must have reached the disk: `each` before the put is acknowledged (publications), `later` before the
 * next `sync` is (a full print). A page put `later` may stay invisible until then.
 */
export type Durability = 'each' | 'later'

/**
 * `equal`: it stood there already, byte for byte. `older`: what stands there was made from a newer change, and stays.
 */
export type PutResult = 'written' | 'equal' | 'older'

/**
 * Where printed pages live. Every call may be cut off by a kill or a power cut: readers find the page from before
 * or the new one, whole in every coding, and repeating the call completes it. A call that fails rejects with the
 * cause and may be repeated. An address that `toFilePath` refuses has no page, and cannot be put (RangeError).
 */
export interface PageStore {
  /** The fresh page at an address with its stamp, or null. */
  get(address: string): Promise<(StoredPage & { stamp: string }) | null>
  /** The page that was marked stale here, or null; in identity coding only. */
  getStale(address: string): Promise<StoredPage | null>
  /** Changes whenever `get` would give something else; null without a fresh page. Far cheaper than `get`. */
  getStamp(address: string): Promise<string | null>
  /**
   * Moves with every change of any page, before the change is acknowledged: one question that stands for many stamps.
   * A writer that was killed may have left a change untold, so stamps are to be asked for now and then all the same.
   */
  getChange(): Promise<string>
  /**
   * Makes this the fresh page and forgets a stale one. Of two compressed copies of the same text the smaller one stays,
   * and so does the time of last change.
   */
  put(address: string, page: StoredPage, durability: Durability): Promise<PutResult>
  /** Brings all that was put `later` to the disk. Rejects with a {@link SyncProblem}: those named are to be put again. */
  sync(): Promise<void>
  /** Makes fresh pages stale; addresses without a fresh page stay as they are. */
  markStale(addresses: readonly string[]): Promise<void>
  /** Forgets an address, fresh or stale. Only for one that nothing was ever published at. */
  remove(address: string, change?: Change): Promise<void>
  /** Every address that has a page, fresh or stale, each once, in no order. */
  listAddresses(): AsyncIterable<string>
  /** Rejects when the store cannot be reached. */
  check(): Promise<void>
}

/** Pages that could not be brought to the disk. */
export class SyncProblem extends Error {
  override name = 'SyncProblem'
  readonly addresses: readonly string[]

  constructor(addresses: readonly string[], cause: unknown) {
    super(`${addresses.length} pages could not be written, ${addresses[0]} among them`, { cause })
    this.addresses = addresses
  }
}
