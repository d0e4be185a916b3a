import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { isLaxer } from '#domain/markings/tlp.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'
import { alignSources } from './align-sources.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import { mergePieces, toDecide, type ChooseSide, type Decide, type TextConflict } from './decide-piece.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { numberSources } from '#domain/editing/edit-sources.ts'
import { mapVersions, type Versions } from './merge-lists.ts'
import { mergeSections } from './merge-sections.ts'
import { saysSame } from './says-same.ts'
import { spellDismissal, spellFacts, spellPart, spellCitation, spellWhole } from './spell-piece.ts'

/** Where two texts differ. Keys do not count, nor other numbers for the same sources. */
export function listConflicts(texts: Versions<EditedText>): TextConflict[] {
  const conflicts: TextConflict[] = []
  mergeTexts(texts, (conflict) => {
    conflicts.push(conflict)
    return conflict.suggested
  })
  return conflicts
}

/**
 * One text of two, piece by piece: `choose` is asked wherever they differ. Citations go on meaning the source that they
 * meant where they were written. Of two markings the stricter is suggested, whoever changed it.
 */
export function mergeTexts(texts: Versions<EditedText>, choose: ChooseSide): EditedText {
  const decide = toDecide(choose)
  const markings = mapVersions(texts, ({ marking }) => marking)
  const stricter = isLaxer(markings.mine, markings.theirs) ? 'theirs' : 'mine'
  return {
    marking:
      markings[decide({ id: 'marking', title: 'Marking', spell: String, suggested: stricter }, markings)],
    // What readers have lacks the places that a text at the desk has for what may still be written.
    content: mergeContents(alignContents(mapVersions(texts, ({ content }) => withBlanks(content))), decide),
    entityFacts: mergePieces(
      mapVersions(texts, ({ entityFacts }) => entityFacts),
      {
        id: 'facts',
        title: 'Kinds of names',
        idOf: ({ name }) => name,
        titleOf: ({ name }) => `Kind of “${name}”`,
        spell: spellFacts,
      },
      decide,
    ),
    dismissals: mergePieces(
      mapVersions(texts, ({ dismissals }) => dismissals),
      {
        id: 'dismissals',
        title: 'Advice set aside',
        idOf: ({ id }) => id,
        titleOf: () => 'Advice set aside',
        spell: spellDismissal,
      },
      decide,
    ),
  }
}

/** The fields of the brief itself, each chosen as a whole. */
const wholes = [
  ['title', 'Title'],
  ['publishedOn', 'Date stated in the text'],
  ['language', 'Language'],
  ['provenance', 'How the brief was made'],
  ['reportTitle', 'Headline of the source'],
  ['outlet', 'Who published the source'],
  ['preamble', 'Before the first section'],
  ['explore', 'Explore more'],
] as const satisfies readonly [keyof BriefContent, string][]

function mergeContents(contents: Versions<BriefContent>, decide: Decide): BriefContent {
  const taken = wholes.map(([name, title]) => {
    const versions = mapVersions(contents, (content) => content[name])
    return [name, versions[decide({ id: name, title, spell: spellWhole }, versions)]]
  })
  const sources = mergePieces(
    mapVersions(contents, (content) => content.sources),
    {
      id: 'sources',
      title: 'Sources',
      idOf: ({ key }) => key,
      titleOf: ({ number }) => `Source ${number}`,
      spell: spellCitation,
    },
    decide,
  )
  const merged = {
    ...contents.mine,
    ...(Object.fromEntries(taken) as Pick<BriefContent, (typeof wholes)[number][0]>),
    sections: mergeSections(contents, decide),
    techniques: mergePieces(
      mapVersions(contents, (content) => content.techniques),
      {
        id: 'techniques',
        title: techniquesTitle,
        idOf: ({ key }) => key,
        titleOf: ({ name }) => `Technique: ${name}`,
        spell: spellPart,
      },
      decide,
    ),
    sources,
  }
  const isRenumbered = !saysSame(
    sources.map(({ number }) => number),
    contents.mine.sources.map(({ number }) => number),
  )
  return withBlanks(isRenumbered ? numberSources(merged) : merged)
}

/** The contents with the same number for the same source in all of them. */
function alignContents({ mine, theirs, base }: Versions<BriefContent>): Versions<BriefContent> {
  const [own = mine, other = theirs, common] = alignSources(base ? [mine, theirs, base] : [mine, theirs])
  return { mine: own, theirs: other, base: common }
}
