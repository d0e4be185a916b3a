/** Lets at most `most` pieces of work run at a time; the others wait in the order in which they came. */
export class LimitedTurns {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(most: number) {
    this.#free = most
  }

  /** Waits for a turn, at most `patience` milliseconds. Resolves to whether it came; then `giveBack` has to follow. */
  async take(patience: number): Promise<boolean> {
    if (this.#free > 0) {
      this.#free--
      return true
    }
    return new Promise((resolve) => {
      const come = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(come), 1)
        resolve(false)
      }, patience)
      this.#waiting.push(come)
    })
  }

  giveBack(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
