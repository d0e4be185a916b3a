import { mergeLists, type Side, type Versions } from './merge-lists.ts'
import { saysSame } from './says-same.ts'

/** A piece of a brief that two people have in different forms. */
export interface TextConflict {
  id: string
  title: string
  mine: string
  theirs: string
  /** Whose form is taken unless somebody chooses. */
  suggested: Side
}

/** Says whose form of a piece is taken. */
export type ChooseSide = (conflict: TextConflict) => Side

interface Piece<Value> {
  id: string
  title: string
  /** All that it says, for people to compare. */
  spell: (value: Value) => string
  /** Whose form is suggested, where that does not depend on who changed it. */
  suggested?: Side
}

/** Decides whose form of a piece is taken: asks where they differ. */
export type Decide = <Value>(piece: Piece<Value>, versions: Versions<Value>) => Side

/** Asks `choose` of every piece that is not the same in both. */
export function toDecide(choose: ChooseSide): Decide {
  return ({ id, title, spell, suggested }, versions) => {
    // Of two that say the same, the stored one has the keys that comments refer to.
    if (saysSame(versions.mine, versions.theirs)) return 'theirs'
    const [mine, theirs] = [spell(versions.mine), spell(versions.theirs)]
    const side = suggested ?? suggest(versions, mine === '')
    return mine === theirs ? side : choose({ id, title, mine, theirs, suggested: side })
  }
}

/** Theirs where only they changed it. Where nobody knows who did, what says nothing gives way to what says something. */
function suggest<Value>({ mine, base }: Versions<Value>, isEmpty: boolean): Side {
  const isTheirs = base === undefined ? isEmpty : saysSame(mine, base)
  return isTheirs ? 'theirs' : 'mine'
}

/** A list whose items are pieces. */
interface PieceList<Item> {
  id: string
  title: string
  idOf: (item: Item) => string
  titleOf: (item: Item) => string
  spell: (item: Item) => string
}

/** Merges a list whose items are chosen one by one. */
export function mergePieces<Item>(
  lists: Versions<readonly Item[]>,
  { id: list, title, idOf, titleOf, spell }: PieceList<Item>,
  decide: Decide,
): Item[] {
  return mergeLists(lists, {
    idOf,
    merge: (id, item) => {
      const one = item.mine ?? item.theirs
      return item[
        decide(
          {
            id: `${list}: ${id}`,
            title: one === null ? title : titleOf(one),
            spell: (it) => (it ? spell(it) : ''),
          },
          item,
        )
      ]
    },
    order: (inOrder) =>
      decide({ id: `${list} in order`, title: `Order: ${title}`, spell: spellOrder(spell) }, inOrder),
  })
}

/** How an order of items is shown: by the first line of each. */
export function spellOrder<Item>(spell: (item: Item) => string): (items: readonly Item[]) => string {
  return (items) => items.map((item) => spell(item).split('\n', 1)[0]).join('\n')
}
