/** What a sentence does for a hypothesis. */
export type EvidenceSide = 'support' | 'uncertainty'

const it =
  '(?:it|this|that|them|these|him|her|(?:this|the|that|such an?) (?:\\w+ ){0,2}(?:hypothesis|explanation|scenario|view|reading|account|interpretation|theory|claim|case|conclusion|assessment|idea|possibility|proposition|variant|version))'
const hedge =
  '(?:(?:also|further|partly|partially|largely|strongly|well|best|mainly|primarily|clearly|somewhat|however|only|currently|additionally|in part|chiefly) )*'
const many =
  '(?:key|main|major|principal|remaining|significant|critical|important|primary|notable|some|several|other|open|chief|further|additional|residual|the|its)'

/** Sentences that begin so say what is uncertain about a hypothesis or speaks against it. */
const against: readonly RegExp[] = [
  start(`(?:${many} )*uncertaint(?:y|ies)\\b`),
  start(
    '(?:however|nevertheless|nonetheless|conversely|but|yet|that said|on the other hand|even so|at the same time|still,|admittedly)\\b',
  ),
  start(
    `(?:${many} )*(?:contradict(?:ing|ory)|contrary|conflicting|countervailing|disconfirming|opposing|counter-?|refuting|weakening|inconsistent) ?(?:evidence|indicators?|indications?|arguments?|signs?|information|facts?|points?|factors?)\\b`,
  ),
  start(
    `(?:the )?(?:evidence|case|arguments?|points?|signs?|indicators?|facts?|factors?) (?:against|contradicting|weakening|undermining|that (?:contradicts?|speaks? against))\\b`,
  ),
  start(
    `what (?:speaks|counts|argues|tells|weighs|stands|remains|is|we do not|is not)\\b(?= (?:against|unclear|uncertain|unknown|open|missing|lacking|unresolved|unexplained|know|known|clear)\\b)`,
  ),
  start(`(?:speaking|arguing|counting|weighing|tells?|speaks?|counts?) against\\b`),
  start(`against (?:it|this|that|them|him|her|such|the)\\b|against:`),
  start(
    `(?:it|this|the hypothesis|this (?:hypothesis|explanation|view|account|reading|scenario|theory)) (?:also |still |alone )*(?:does not|doesn['’]t|cannot|can not|fails? to|leaves|struggles? to|sits? ill|fits? (?:badly|poorly|less)|is (?:${hedge})?(?:weakened|undermined|contradicted|challenged|complicated|less (?:well )?supported|limited|hard to|difficult to|not supported|countered|cast into doubt))\\b`,
  ),
  start(
    `(?:${many} )*(?:gaps?|unknowns?|weakness(?:es)?|limitations?|caveats?|doubts?|unanswered questions?|objections?|counter-?arguments?)\\b`,
  ),
  start(
    '(?:it|what|who|whether|how) (?:is|remains|was)\\b[^.]{0,40}\\b(?:unclear|unknown|uncertain|not (?:yet )?(?:known|clear|established|confirmed))\\b',
  ),
  start(`(?:unclear|uncertain|unknown|unresolved|missing|lacking|unexplained)\\b`),
  start(
    `there (?:is|are|remains?)(?: (?:currently|still|so far|as yet|also))? (?:no|little|few|less|limited|insufficient|scant|only limited|an? (?:lack|absence)|considerable uncertainty|uncertainty|some uncertainty|doubts?)\\b`,
  ),
  start(
    `(?:no|little|limited|scant|insufficient|few) (?:\\w+ ){0,3}(?:evidence|proof|indication|indications|information|confirmation|data|corroboration)\\b`,
  ),
  start(
    `(?:(?:direct|public|hard|available|open-source|conclusive) )*(?:evidence|proof|confirmation|corroboration)\\b[^.]{0,50}\\b(?:is|are|remains?) (?:\\w+ )?(?:limited|lacking|thin|absent|missing|scarce|scant|inconclusive|weak|circumstantial at best)\\b`,
  ),
  start(`(?:a |the )?(?:lack|absence) of\\b`),
  start('while (?:possible|plausible|conceivable|this|it)\\b'),
  /\b(?:remains?|is|are) (?:still |largely |as yet |highly )?(?:unclear|unknown|uncertain|unproven|unverified|unconfirmed|undetermined|to be (?:seen|confirmed))(?: [^.]{0,30})?[.]?$/i,
  new RegExp(
    `\\b(?:contradicts?|undermines?|weakens?|challenges?|argues? against|speaks? against|casts? doubt on) ${it}\\b`,
    'i',
  ),
]

/** Sentences that begin so say what speaks for a hypothesis. */
const supporting: readonly RegExp[] = [
  start(
    `(?:${many} )*(?:supporting|corroborating|confirming|supportive|consistent) (?:evidence|indicators?|indications?|arguments?|signs?|information|facts?|points?|factors?|data)\\b`,
  ),
  start(
    `(?:${many} )*(?:evidence|indicators?|indications?|arguments?|signs?|facts?|factors?|reasons?|points?)(?: (?:(?:that )?support(?:s|ing)?|for|in (?:support|favou?r)|favou?ring|pointing|consistent|backing)\\b| (?:includes?|comes?|lies?|rests?|is|are|consists?)\\b|:)`,
  ),
  start(
    `(?:${it}) (?:is|are|was|has been|seems|appears|finds|draws|gains|receives|rests|would|could|fits?|matches|accords|explains)\\b(?:(?: also| to be| be)? ?${hedge}(?:supported|suggested|indicated|evidenced|backed|corroborated|strengthened|reinforced|bolstered|underpinned|consistent with|borne out|in line with|support|supported by|evident)\\b|(?<=explains|fits?|matches|accords|draws|rests)\\b)`,
  ),
  start(`support(?: for (?:it|this)| comes| lies)?\\b`),
  start("in (?:its|their|his|her|this(?: \\w+)?['’]s|the hypothesis['’]s?) favou?r\\b"),
  start('in (?:favou?r|support) of\\b|in support\\b|in favou?r\\b'),
  start(`(?:the )?(?:(?:best|strongest|main) )?(?:case|argument|arguments|reasoning) (?:for|in favou?r)\\b`),
  start('what (?:speaks|counts|argues|tells|weighs|stands)\\b(?=[^.]{0,12} (?:for|in)\\b)'),
  start(
    `(?:speaking|arguing|counting|speaks?|counts?) (?:for|in favou?r)\\b|for (?:it|this):?(?= (?:speaks?|counts?|argues?|stands?|is|are)\\b)|for:`,
  ),
  new RegExp(
    `\\b(?:supports?|favou?rs?|strengthens?|reinforces?|lends? (?:\\w+ )?(?:weight|credence|support|credibility) to|backs?|corroborates?|is consistent with|are consistent with|points? to) ${it}\\b`,
    'i',
  ),
]

function start(pattern: string): RegExp {
  return new RegExp(`^["'“‘(*_]*(?:${pattern})`, 'i')
}

/** What a sentence says it does for the hypothesis it stands in; `null` where it does not say. */
export function findSide(sentence: string): EvidenceSide | null {
  if (against.some((pattern) => pattern.test(sentence))) return 'uncertainty'
  return supporting.some((pattern) => pattern.test(sentence)) ? 'support' : null
}
