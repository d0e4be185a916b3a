/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** At least 0 and less than 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** One of a list, all as likely as each other. */
  pick<Item>(items: readonly Item[]): Item
  /** `count` different ones of a list; the n-th of it is taken with a weight of 1/n, as names and words are used (Zipf 1949). */
  pickByRank<Item>(items: readonly Item[], count: number): Item[]
}

/** Numbers from a seed by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, between(0, items.length - 1))
  return {
    next,
    between,
    pick,
    pickByRank(items, count) {
      const taken = new Set<number>()
      while (taken.size < Math.min(count, items.length)) taken.add(pickRank(items.length, next()))
      return [...taken].map((rank) => itemAt(items, rank))
    },
  }
}

/** The rank at which the weights 1/1, 1/2 … 1/length, summed up, pass this share of their sum. */
function pickRank(length: number, share: number): number {
  let rest = share * harmonic(length)
  for (let rank = 0; rank < length; rank++) {
    rest -= 1 / (rank + 1)
    if (rest < 0) return rank
  }
  return length - 1
}

const sums = new Map<number, number>()

function harmonic(length: number): number {
  const known = sums.get(length)
  if (known !== undefined) return known
  const sum = Array.from({ length }, (_, rank) => 1 / (rank + 1)).reduce((total, weight) => total + weight, 0)
  sums.set(length, sum)
  return sum
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
