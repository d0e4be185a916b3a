/** What agencies, companies and speakers do when they rate something: what follows is their confidence. */
const judges =
  '(?:(?:assess|express)(?:es|ed)?|(?:judge|believe|conclude|attribute|estimate|determine|state|blame|note|announce)[sd]?|(?:suspect|report|claim|warn|suggest)(?:s|ed)?|sa(?:y|ys|id)|thinks?|thought|told)'

/** Verbs that tell only right before it whose confidence it is: "Microsoft has high confidence". "Iran has laid mines" tells nothing. */
const holds =
  '(?:has|have|had|holds?|held|gives?|gave|places?|placed|puts?|assigns?|assigned|attach(?:es|ed)?|offers?)'

const adverbs =
  '(?:(?:has|have|had|also|now|still|only|later|publicly|then|reportedly|again|both|all|itself|themselves) )*'

/** Words that are no names although they have a capital, and names of what a brief judges. */
const ownName =
  '(?:We|I|It|This|That|These|Those|Our|There|Here|Each|Both|All|Neither|None|Nobody|Overall|The|An?|Analysts?|Authors?|Desk|\\p{L}|(?:[Hh]ypothes[ie]s|[Tt]heory|[Rr]eading|[Ss]cenario|[Ee]xplanation|[Aa]ssessment|[Jj]udge?ment|[Aa]ttribution|[Ff]inding|[Cc]ase|[Vv]iew|[Bb]rief))'
const name = `(?!${ownName}(?![\\p{L}\\p{N}]))\\p{Lu}[\\p{L}\\p{N}&’'-]*`

const roles =
  '(?:officials?|ministers?|ministry|ministries|agency|agencies|governments?|authorities|police|investigators?|prosecutors?|spokes(?:man|woman|person|people)|experts?|researchers?|community|services?|departments?|bureau|compan(?:y|ies)|firms?|vendors?|operators?|presidents?|witnesses)'

/** Who judges or says something, up to the end of the words for it: "the FBI", "two officials", "Mandiant analysts". */
const others = `(?:${name}(?: analysts)?|(?:${name} )?${roles})`

/** The way from there to the level, with nothing that says whose judgment follows or that begins another statement. */
const onwards = `(?:(?!\\b(?:we|I|our|us|desk|authors?|it (?:is|was) (?:assessed|judged|held))\\b|\\b(?:and|but|while|though|although)\\b(?! ${judges}\\b))[^,;:]){0,200}$`

/** Not where the desk or somebody of ours is named just before. */
const notOurs = '(?<!\\b(?:[Oo]ur|[Dd]esk)\\b[^,;:]{0,40})'

const clause = '(?:^|[,;:(–—]\\s*|\\b(?:and|but|while|whereas|though|although|that|as|because|since)\\s+)'
const heads = '(?:\\p{L}+ ){0,3}'

/**
 * What a sentence says before its level of confidence, where it is somebody else who has that confidence: a named agency, officials,
 * "he said". "We assess" and "it is assessed" are ours.
 */
export const othersConfidence: readonly RegExp[] = [
  `\\b${notOurs}(?:${others}|[Hh]e|[Ss]he|[Tt]hey|who|which) ${adverbs}${judges}\\b${onwards}`,
  `${clause}(?:(?:[Tt]he )?${name}(?: (?:(?:of|for|and|the) ){0,2}${name}){0,5}|${heads}${notOurs}${roles}|[Hh]e|[Ss]he|who) ${adverbs}${holds}(?: (?:with|only|an?|at best|no more than))*\\s*$`,
].map((pattern) => new RegExp(pattern, 'u'))
