import type { SectionKind } from '#domain/briefs/brief-content.ts'

/** What a heading can open: a section, or one of the blocks behind the sections. */
export type TitleKind = Exclude<SectionKind, 'other'> | 'techniques' | 'sources' | 'explore'

/** Whole titles, in the wordings that such products use. First match wins. */
const titles: readonly [TitleKind, RegExp][] = [
  [
    'bluf',
    /^(?:bluf\b.*|(?:the )?bottom line\b.*|executive summary|summary|key judge?ments?(?: summary)?|key takeaways?)$/,
  ],
  [
    'techniques',
    /^(?:structured )?(?:analytic(?:al)? )?(?:techniques|methods|tradecraft)(?: (?:and methods|employed|applied|used))*$/,
  ],
  [
    'sources',
    /^(?:sources?|references|source list|bibliography|sources? cited|sources and references|endnotes)$/,
  ],
  [
    'explore',
    /^(?:explore|read|see|discover|learn) (?:more|further|also)[\s.…!]*$|^further reading$|^related (?:briefs|reading|reports)$/,
  ],
  [
    'hypotheses',
    /^(?:the )?(?:(?:competing|alternative|rival|main|working|possible) )*(?:hypothes[ei]s|explanations)(?: (?:considered|tested|analysis|assessment|and (?:assessment|analysis|alternatives)))*$/,
  ],
  [
    'analysis',
    /^(?:detailed |in-depth |full |analytic(?:al)? |strategic )?analysis$|^(?:detailed|in-depth|threat) assessment$|^analysis and (?:findings|assessment)$/,
  ],
  [
    'key-points',
    /^(?:(?:key|critical|main|underlying|working) )?assumptions(?:(?:,| and| &|\/| or) .*)?$|^red flags(?: and .*)?$|^(?:key )?(?:uncertainties|information gaps|intelligence gaps)(?: and .*)?$/,
  ],
  [
    'implications',
    /^(?:(?:key|strategic|broader|potential|wider) )*implications?\b.{0,40}$|^strategic (?:risks?|impact|outlook)\b.{0,30}$|^(?:risks?|impact) (?:assessment|and implications)$/,
  ],
  [
    'recommendations',
    /^(?:(?:strategic|key|policy|our) )?recommend(?:ations|ed actions?)\b.{0,40}$|^outlook\b.{0,40}$|^(?:actions?|next steps|courses? of action)\b.{0,30}$/,
  ],
  [
    'entities',
    /^(?:(?:key|main|principal|named|relevant) )*(?:individuals|persons|people|actors|entities|players|figures|stakeholders|organi[sz]ations|parties)(?:(?:,| and| &|\/) .{1,40})?$/,
  ],
  [
    'tags',
    /^(?:(?:thematic|topic|theme|subject|key) )?(?:tags|keywords|themes|topics|labels)(?: and keywords)?$/,
  ],
]

/** Titles of the blocks behind the sections that say more than which block it is. */
const wordy: readonly [TitleKind, RegExp][] = [
  ['techniques', /^structured analytic(?:al)? techniques\b.*$/],
  ['explore', /^(?:explore|read|see|discover|learn) (?:more|further|also)\b.*$/],
]

/** Words that make a numbered or marked heading one of a kind, whatever stands around them. */
const words: readonly [TitleKind, RegExp][] = [
  ['bluf', /\bbluf\b|\bbottom line\b|executive summary|key judge?ments?/],
  ['techniques', /\banalytic(?:al)? techniques?\b|techniques (?:applied|used)/],
  ['hypotheses', /\bhypothes[ei]s\b|competing explanations/],
  ['key-points', /\bassumptions?\b|\bred flags?\b/],
  ['recommendations', /\brecommend(?:ations?|ed)\b|\boutlook\b|courses? of action/],
  ['implications', /\bimplications?\b|\bstrategic risks?\b/],
  [
    'entities',
    /\b(?:key|main|principal) (?:individuals|actors|players|people|entities|figures|stakeholders)\b|\bentities\b/,
  ],
  ['tags', /\btags\b|\bkeywords\b/],
  ['analysis', /\banalysis\b/],
  ['sources', /^sources?\b/],
]

/** What a title says it opens, judged by the whole of it. */
export function kindOfTitle(title: string): TitleKind | null {
  return find(titles, title) ?? find(wordy, title)
}

/** What a title is about, judged by single words in it: good enough only where numbering or marks say it is a heading. */
export function kindOfWords(title: string): TitleKind | null {
  return kindOfTitle(title) ?? find(words, title)
}

/** Whether a title says nothing beyond what it opens, so that no word is lost where it is not kept. */
export function isPlainTitle(title: string): boolean {
  return find(titles, title) !== null
}

/** Whether it is one of the blocks behind the sections, whose titles are not kept: every brief has the same. */
export function isClosingKind(kind: TitleKind | 'other'): kind is 'techniques' | 'sources' | 'explore' {
  return kind === 'techniques' || kind === 'sources' || kind === 'explore'
}

function find(rules: readonly [TitleKind, RegExp][], title: string): TitleKind | null {
  const plain = title
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s*:\s*$/, '')
    // Of marks that were not closed the title is none the less one.
    .replace(/^[\s*_]+|[\s*_]+$/g, '')
  return rules.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
