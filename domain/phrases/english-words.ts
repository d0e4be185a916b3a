// Folded as foldName folds them. Words that bind others together name nothing at the edge of a phrase, and what every
// brief says in the same words tells none from another.

const articles =
  'a an the this that these those such some any all both each every other another same own no not nor'
const pronouns =
  'i we us our ours you your he him his she her hers it its itself they them their theirs themselves who whom whose which what'
const prepositions =
  'about above across after against along amid among around as at before behind below beneath beside between beyond by ' +
  'despite down during except for from in inside into like near of off on onto out outside over per since than through ' +
  'throughout to toward towards under until up upon versus via with within without'
const conjunctions =
  'and but or if so because while whether when where whereas although though unless however therefore'
const verbs =
  'is are was were be been being am do does did done has have had having will would shall should can could may might must ' +
  'remain remains remained become becomes became continue continues continued appear appears appeared seem seems make ' +
  'makes made making get gets take takes took taken including include includes included'
const adverbs =
  'also already even ever just more most less least much many few only still yet very too then there here now again once ' +
  'rather almost both how why well further'

const amounts =
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million ' +
  'millions billion billions first second third several per cent percent'
const times =
  'second seconds minute minutes hour hours day days week weeks month months year years later ago earlier today yesterday'

/** A phrase neither begins nor ends with one of these. */
export const englishStopWords: ReadonlySet<string> = new Set(
  [articles, pronouns, prepositions, conjunctions, verbs, adverbs, amounts, times].join(' ').split(' '),
)

const wordings = `
confidence, confident, overall confidence, high confidence, moderate confidence, low confidence, confidence level
bottom line, key judgment, key judgement, key assumption, key assumptions
available evidence, available information, open source, open sources, source reporting
near term, short term, medium term, long term, coming days, coming weeks, coming months
next days, next weeks, next months, next year, this week, this month, this year
assess, assessed, assesses, assessment, judge, judged, judgment, judgement
likely, unlikely, probable, probably, improbable, certain, certainly, possible, possibly
even chance, remote, likelihood, probability`

/** Wordings of judgments, not of what they are about: no phrase goes across one of them. */
export const englishBoilerplate: readonly string[] = wordings.trim().split(/,\s|\n/)
