import { setTimeout as wait } from 'node:timers/promises'
import { countOwed, forgetFailures } from '#server/prints/claim-owed.ts'
import type { PrinterNeeds } from './print-pages.ts'
import { createPrinter } from './printer.ts'

/** Milliseconds between two looks at how much is left. */
const pause = 500

/** What became of the pages that were owed. */
export interface PrintedOwed {
  printed: number
  /** Pages that could not be printed. They stay owed. */
  failed: number
}

/**
 * Prints all that is owed, and ends when each page is printed or could not be. Whoever orders it may have mended what
 * stood in the way, so that pages which failed before are tried at once. `tell` hears how many of how many are done.
 */
export async function printAllOwed(
  needs: PrinterNeeds,
  tell: (done: number, all: number) => void,
): Promise<PrintedOwed> {
  const { db } = needs
  await forgetFailures(db)
  let left = await countOwed(db)
  let all = left.owed
  const printer = createPrinter(needs, { isPatient: true })
  while (left.owed > left.failing) {
    tell(all - left.owed, all)
    await wait(pause)
    left = await countOwed(db)
    // Something may have been published meanwhile.
    all = Math.max(all, left.owed)
  }
  await printer.stop()
  const { failing: failed } = await countOwed(db)
  return { printed: all - failed, failed }
}
