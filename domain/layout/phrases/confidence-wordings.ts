const step = '(?:low|moderate(?:ly)?|medium|high)(?:ly)?'
const level = `(?<level>(?:(?:very|fairly|rather|relatively|generally|reasonably) )*${step}(?:(?:\\s*(?:to|-|–|/|and)\\s*)+${step})?)`
const judgment =
  '(?:assessments?|judge?ments?|findings?|conclusions?|analys[ei]s|estimates?|hypothes[ei]s|explanation|view|reading|attribution|opinion|position|answer|it|this|that)'
const held =
  '(?:(?:assessed|judged|rated|considered|held|therefore|only|currently|thus|no more than|at best|to be|as|at|still|for now|overall) )*'
const be = '(?:is|are|was|were|remains?|stands?|sits?|stays?|rests?|comes? out)'

/**
 * Ways in which a text states its confidence, most explicit first. Each is tried on all sentences, from the
 * last to the first, before the next: the sentence that rates the whole stands near the end.
 */
export const statements: readonly RegExp[] = [
  `\\boverall\\b[^.;]{0,60}?\\bconfidence\\b[^.;]{0,80}?(?:\\b${be}|\\bas|\\bat|:)\\s+${held}${level}\\b`,
  `\\bconfidence(?: level| rating)?\\s*(?::|=|–|—|-)\\s*${level}\\b`,
  `\\bconfidence\\b(?: level)?[^.;]{0,70}?\\b${be}\\s+${held}${level}\\b`,
  `\\b(?:with|at|in|of|hold|holds|offer|offers|give|gives|have|has|place|places|put|carries|carry|assign|assigns|attach|deserves?|merits?|warrants?)\\s+(?:(?:only|an?|overall|our|at best|no more than) )*${level}\\s+(?:(?:overall|analytic(?:al)?) )?confidence\\b`,
  `^${level}\\s+(?:(?:overall|analytic(?:al)?) )?confidence\\b`,
  `\\b${level}\\s+(?:(?:overall|analytic(?:al)?) )?confidence\\b(?=\\s*(?:in (?:this|the|our|these) ${judgment}\\b|[).:,;]|$))`,
  `\\bconfidence\\s*\\(\\s*${level}\\s*\\)`,
].map((pattern) => new RegExp(pattern, 'i'))

/** Trust in banks and governments is no statement about the text. */
export const foreignConfidence =
  /\b(?:public|investors?|consumers?|business|market|voters?|popular|customers?|user|vote of|mutual|citizens?|vote of no)['’]?\s*(?:\w+\s*)?$/i

/**
 * What before a statement turns it into its contrary, with no other clause between: "we do not have", "nobody can say", "there is
 * not enough evidence to judge this". "It was not sabotage" denies no confidence.
 */
export const deniesConfidence =
  /\b(?:(?:do|does|did|can|could|would|may|should|have|has|had)(?: not|n['’]t)|cannot|(?:no longer|never|nobody|no one|lacks?|lacking|without|unable|impossible|insufficient)|(?:not|n['’]t) (?:yet )?(?:able|enough|possible|sufficient(?:ly)?|in a position)|too (?:early|little|few))\b(?:(?!\b(?:that|but|yet|though|although|and)\b)[^,;:.])*$/i

/** What follows "due to" and the like, if it stands close behind the statement and no other claim between. */
export const reasonBehind =
  /^[\s,;:–—)-]*(?:(?:in|on|about|as to|overall|at|for|only|here|so far|currently|is|are|warranted|justified|appropriate|assigned|held)\b(?:(?!\b(?:that(?! (?:reading|view|judge?ment|assessment|finding|conclusion|point|attribution|hypothesis|explanation|respect|score)\b)|which|because|since|given|due)\b)[^.;]){0,90}?[\s,;:–—-]*)?(?:(?:mainly|largely|primarily|partly|chiefly|mostly|principally|not least|and is so) )*\b(?:due to|owing to|because of|on account of|because|given that|given|since|as|in view of|in light of)\s+(?!well\b|follows\b|of\b)(?<reason>\S[\s\S]*)$/i

/** A claim rated as it is made gives its reason behind a comma: "with high confidence that …, because …". */
export const reasonBehindClaim =
  /^\s+that\b[^.;]*?,\s+(?:because(?: of)?|given(?: that)?|since|due to|owing to)\s+(?<reason>\S[\s\S]*)$/i

const lead = '(?:(?:on|as to|as for|regarding|about|for|concerning|in)\\s+(?:[^,.;]{1,50}?,?\\s+))?'
const own =
  '(?:(?:our|the|this|these|that|overall|general|current|analytic(?:al)?|main|key|level of|assessment|with|it)\\s+)*'

/** A sentence whose subject is the confidence, or that only attaches it to what was said before. */
export const stands = new RegExp(
  [
    `^${lead}${own}confidence\\b`,
    `^${lead}(?:we|i|the (?:desk|authors?|analysts?)) (?:hold|make|offer|state|assess|judge|have|give|assign|attach|put|place|rate)\\b[^,;.]{0,60}\\bconfidence\\b`,
    `^${lead}${own}${judgment}(?: (?:on|of|about|in) [^,;.]{1,50}?)?,? ${be}(?: (?:therefore|thus|made|held|offered|given|stated|assessed|judged|one|an?))*(?: (?:with|at|in|on|of|judge?ment of))[^,;.]{0,40}\\bconfidence\\b`,
    `^${own}${level} (?:(?:overall|analytic(?:al)?) )?confidence\\b`,
    `^${own}${judgment} (?:carr(?:y|ies)|deserves?|merits?)\\b[^,;.]{0,30}\\bconfidence\\b`,
  ]
    .map((pattern) => `(?:${pattern.replaceAll('?<level>', '?:')})`)
    .join('|'),
  'i',
)
