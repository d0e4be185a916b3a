import { foldName } from '#domain/names/fold-name.ts'

/** Something that the palette can do: go somewhere, or what a control of the page does. */
export interface PaletteCommand {
  /** Other for each. */
  id: string
  label: string
  /** What sort of thing it is, or the keys for it; said beside the label. */
  note: string
}

/** How many are shown. */
const most = 12

/**
 * The commands that fit what is typed: every word begins one of theirs, accents and case aside; those whose label begins
 * with it first, else in their order. All of them while nothing is typed.
 */
export function offerCommands<Command extends PaletteCommand>(
  commands: readonly Command[],
  typed: string,
): Command[] {
  const wanted = foldName(typed)
  if (wanted === '') return commands.slice(0, most)
  const fits = commands.filter(({ label }) => {
    const words = foldName(label).split(' ')
    return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))
  })
  const begins = ({ label }: Command) => (foldName(label).startsWith(wanted) ? 0 : 1)
  return fits.toSorted((one, other) => begins(one) - begins(other)).slice(0, most)
}
