/** What bounds the front: times in milliseconds, sizes in bytes. */
export interface FrontLimits {
  /** Longest request target; more is 414. */
  url: number
  /** Longest request head, and most header lines; more is 431. */
  headerBytes: number
  headerLines: number
  connections: number
  /** To send the head of a request, and the whole of it. */
  headersTime: number
  requestTime: number
  /** Without a byte in either direction, and between requests. */
  idleTime: number
  keepAliveTime: number
  /**
   * Answers, and bytes of them, that may wait for one connection and for all. A connection that asks for more is
   * closed; one answer may be of any size.
   */
  queuedAnswers: number
  queuedBytes: number
  allQueuedAnswers: number
  allQueuedBytes: number
  /** To take an answer that is ready. */
  answerTime: number
  /** For the store, and for the app to begin its answer. */
  storeTime: number
  appTime: number
  /** To send the rest of a body that the app has not waited for. */
  drainBodyTime: number
  /** Most questions to the printer at a time. */
  printerAsks: number
  /** Most searches at a time; who comes then is told to try again. */
  searchesAtOnce: number
  /** Pages, misses and assets in memory. */
  pageBytes: number
  missBytes: number
  assetBytes: number
  /**
   * The store is believed this long to be unchanged; a page in memory then needs no look, but gets one after
   * `believePage` because a killed writer may not have told; and a miss is believed for `believeMiss`.
   */
  believeStore: number
  believePage: number
  believeMiss: number
  /** How often the store is looked at while the printer is asked for a page. */
  lookEvery: number
  /** Addresses with reads that are not handed on yet, how often they are, and for the printer to count them. */
  readAddresses: number
  flushEvery: number
  countTime: number
  /** For readers who are in the middle of an answer when the front stops, and for all of the stop. */
  drainTime: number
  stopTime: number
}

const mebibyte = 1024 * 1024

/** The limits of a front that nobody tuned. */
export const defaultLimits: FrontLimits = {
  // 300 characters of a query take nine bytes each where a script needs three of them escaped.
  url: 4_096,
  headerBytes: 8_192,
  headerLines: 64,
  connections: 10_000,
  headersTime: 5_000,
  requestTime: 30_000,
  idleTime: 10_000,
  keepAliveTime: 15_000,
  queuedAnswers: 16,
  queuedBytes: 4 * mebibyte,
  allQueuedAnswers: 20_000,
  allQueuedBytes: 256 * mebibyte,
  answerTime: 20_000,
  storeTime: 2_000,
  appTime: 30_000,
  drainBodyTime: 5_000,
  printerAsks: 32,
  searchesAtOnce: 32,
  pageBytes: 64 * mebibyte,
  missBytes: 8 * mebibyte,
  assetBytes: 8 * mebibyte,
  believeStore: 10,
  believePage: 5_000,
  believeMiss: 1_000,
  lookEvery: 10,
  readAddresses: 10_000,
  flushEvery: 10_000,
  // Nobody waits for it.
  countTime: 30_000,
  drainTime: 1_500,
  stopTime: 1_900,
}

/** With pages across a network, where each question costs a round trip, and often money. */
export const remoteLimits: FrontLimits = { ...defaultLimits, believeStore: 500, lookEvery: 250 }
