/** What has been opened, to be closed again in reverse order. */
export interface TakeDown {
  /** Has `close` close what `opening` opens, also where that is only done while everything is being closed. */
  hold: <Held>(opening: Promise<Held>, close: (held: Held) => Promise<void>) => Promise<Held>
  /** Closes everything, the last first. */
  closeAll: () => Promise<void>
}

/** Begins with nothing opened. */
export function makeTakeDown(): TakeDown {
  const undo: (() => Promise<void>)[] = []
  return {
    hold: (opening, close) => {
      // What could not be opened needs no closing, and whoever opens it is told.
      undo.push(() => opening.then(close, () => undefined))
      return opening
    },
    closeAll: () => undo.reduceRight((rest, next) => rest.then(next), Promise.resolve()),
  }
}
