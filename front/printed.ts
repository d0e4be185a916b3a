/** What a reader gets. */
export interface Printed {
  status: 200 | 308 | 404 | 410 | 503
  headers: Readonly<Record<string, string>>
  /** A text, or the bytes of a picture. */
  body: string | Uint8Array<ArrayBuffer>
}

/** What is made for whoever asks, and not kept: it may also say that the question makes no sense. */
export interface Said extends Omit<Printed, 'status'> {
  status: Printed['status'] | 400
}
