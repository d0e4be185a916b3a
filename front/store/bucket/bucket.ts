/** What is written under a key. */
export interface BucketWrite {
  bytes: Buffer
  /** A word that can be had without the bytes. */
  label: string
  /** The tag of what is to be replaced; null where nothing stands. */
  instead: string | null
}

/** What a store of pages asks of object storage. Keys are relative to the prefix of the store. */
export interface Bucket {
  /** An object with its tag, which no other content of the key has; null without one. */
  read(key: string): Promise<{ tag: string; bytes: Buffer } | null>
  /** Tag and label of an object, without its bytes. */
  look(key: string): Promise<{ tag: string; label: string } | null>
  /** Writes if what is to be replaced still stands there; false if not. One step for all who read and write. */
  replace(key: string, write: BucketWrite): Promise<boolean>
  /** Writes whatever stands there. */
  write(key: string, bytes: Buffer): Promise<void>
  /** All objects whose key begins so, in no order. */
  list(prefix: string): AsyncIterable<{ key: string; size: number }>
  /** Rejects when the bucket cannot be reached. */
  check(): Promise<void>
}
