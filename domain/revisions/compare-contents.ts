import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { SayProse } from '#domain/briefs/section-texts.ts'
import { toAddressLines, toPlainText, toTextWithAddresses } from '#domain/prose/to-plain-text.ts'
import { compareWords, pageBudget, type ComparedPiece } from './compare-words.ts'
import { listRevisionTexts, type RevisionText } from './revision-texts.ts'

/** What has become of one section. `pieces` is empty where nothing has changed. */
export interface SectionDifference {
  /** As the later revision has it. */
  number: number | null
  title: string
  pieces: ComparedPiece[]
}

/**
 * The difference of two revisions of a brief, section by section and word by word, in the order of the later one; what
 * only the earlier one has comes last. Sections are the same by kind and number, else by title; where another section moved
 * them on, the only ones of their kind that are left. Links are said with their
 * addresses where one leads elsewhere, which nobody would see otherwise.
 */
export function compareContents(before: BriefContent, after: BriefContent): SectionDifference[] {
  const budget = { left: pageBudget }
  const later = readSections(after)
  const earlier = nameAsLater(readSections(before), later)
  const compare = (name: string, { number, title }: RevisionText) => {
    const [was, is] = [earlier.get(name), later.get(name)]
    const form = was && is && was.addresses === is.addresses ? 'plain' : 'addressed'
    const [old, present] = printPair(was?.[form], is?.[form])
    return { number, title, pieces: old === present ? [] : compareWords(old, present, budget) }
  }
  const gone = [...earlier].filter(([name]) => !later.has(name))
  return [...later, ...gone].map(([name, { plain }]) => compare(name, plain))
}

/** The earlier sections, those by their later names that have another number or title by now. */
function nameAsLater(
  earlier: ReadonlyMap<string, ReadSection>,
  later: ReadonlyMap<string, ReadSection>,
): ReadonlyMap<string, ReadSection> {
  const left = (all: ReadonlyMap<string, ReadSection>, others: ReadonlyMap<string, ReadSection>) =>
    Map.groupBy(
      [...all.keys()].filter((name) => !others.has(name)),
      (name) => all.get(name)?.plain.kind,
    )
  const [gone, come] = [left(earlier, later), left(later, earlier)]
  return new Map(
    [...earlier].map(([name, section]) => {
      const { kind } = section.plain
      const [own, ...others] = gone.get(kind) ?? []
      const [present, ...more] = come.get(kind) ?? []
      const isMoved = own === name && others.length === 0 && more.length === 0 && kind !== 'other'
      return [isMoved ? (present ?? name) : name, section]
    }),
  )
}

/** A section in words, with the addresses of its links and without, and these addresses alone. */
interface ReadSection {
  plain: RevisionText
  addressed: RevisionText
  addresses: string
}

/** The sections of a revision by what they are. */
function readSections(content: BriefContent): Map<string, ReadSection> {
  const read = (say: SayProse) => nameApart(listRevisionTexts(content, say))
  const [addressed, addresses] = [read(toTextWithAddresses), read(toAddressLines)]
  return new Map(
    [...read(toPlainText)].map(([name, plain]) => [
      name,
      { plain, addressed: addressed.get(name) ?? plain, addresses: addresses.get(name)?.text ?? '' },
    ]),
  )
}

/**
 * A section as each revision has it, empty where it has none. Its title is the heading of what differs, so the text
 * repeats it only where the title itself was changed, or where there is nothing else to show that the section came or went.
 */
function printPair(
  was: RevisionText | undefined,
  is: RevisionText | undefined,
): [old: string, present: string] {
  const isTitled = was && is ? was.title !== is.title : (was ?? is)?.text === ''
  const print = (text: RevisionText | undefined) =>
    text === undefined ? '' : [isTitled ? text.title : '', text.text].filter((line) => line !== '').join('\n')
  return [print(was), print(is)]
}

/** Texts by what they are; the second of two alike is told from the first. */
function nameApart(texts: readonly RevisionText[]): Map<string, RevisionText> {
  const named = new Map<string, RevisionText>()
  for (const text of texts) {
    const { kind, number, title } = text
    let name = `${kind} ${number ?? title}`
    while (named.has(name)) name += ' again'
    named.set(name, text)
  }
  return named
}
