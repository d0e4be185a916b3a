/** What a reader gets. */
export interface Printed {
  status: 200 | 308 | 404 | 410 | 503
  headers: Readonly<Record<string, string>>
  /** A text, or the bytes of a picture. */
  body: string | Uint8Array<ArrayBuffer>
}
