import type { PhraseLists } from '#domain/prose/phrase-pattern.ts'

// The wordings by which sentences of a hypothesis are told apart. How phrases are written: domain/prose/phrase-pattern.ts.

/** What phrases below name in brackets. */
export const evidenceLists: PhraseLists = {
  hypothesis: [
    'hypothesis',
    'explanation',
    'scenario',
    'view',
    'reading',
    'account',
    'interpretation',
    'theory',
    'claim',
    'case',
    'conclusion',
    'assessment',
    'idea',
    'possibility',
    'proposition',
    'variant',
    'version',
  ],
  it: [
    'it',
    'this',
    'that',
    'them',
    'these',
    'him',
    'her',
    'this/the/that/such [word]? [word]? [hypothesis]',
    'such a/an [word]? [word]? [hypothesis]',
  ],
  subject: [
    'it',
    'this',
    'the hypothesis',
    'this hypothesis/explanation/view/account/reading/scenario/theory',
  ],
  hedge: [
    'also',
    'further',
    'partly',
    'partially',
    'largely',
    'strongly',
    'well',
    'best',
    'mainly',
    'primarily',
    'clearly',
    'somewhat',
    'however',
    'only',
    'currently',
    'additionally',
    'in part',
    'chiefly',
  ],
  many: [
    'key',
    'main',
    'major',
    'principal',
    'remaining',
    'significant',
    'critical',
    'important',
    'primary',
    'notable',
    'some',
    'several',
    'other',
    'open',
    'chief',
    'further',
    'additional',
    'residual',
    'the',
    'its',
  ],
  ground: [
    'evidence',
    'indicator/indicators',
    'indication/indications',
    'argument/arguments',
    'sign/signs',
    'fact/facts',
    'point/points',
    'factor/factors',
  ],
  indicator: ['[ground]', 'information'],
  one: ['a', 'an', 'one', 'another'],
  flaw: [
    'uncertainty',
    'gap',
    'unknown',
    'weakness',
    'limitation',
    'caveat',
    'doubt',
    'objection',
    'counterargument',
    'counter-argument',
  ],
  supported: [
    'supported',
    'suggested',
    'indicated',
    'evidenced',
    'backed',
    'corroborated',
    'strengthened',
    'reinforced',
    'bolstered',
    'underpinned',
    'consistent with',
    'borne out',
    'in line with',
    'support',
    'evident',
  ],
  unknown: ['unclear', 'uncertain', 'unknown', 'unresolved', 'missing', 'lacking', 'unexplained'],
  open: [
    'unclear',
    'unknown',
    'uncertain',
    'unproven',
    'unverified',
    'unconfirmed',
    'undetermined',
    'to be seen/confirmed',
  ],
}

/** A sentence that begins so says what is uncertain about a hypothesis, or speaks against it. */
export const doubtOpenings: readonly string[] = [
  '[many]* uncertainty/uncertainties',
  '[many]* gap/gaps/unknowns/weakness/weaknesses/limitation/limitations/caveat/caveats/doubt/doubts',
  '[many]* objection/objections/counterargument/counterarguments/counter-argument/counter-arguments',
  '[many]* unanswered question/questions',
  // "A gap in the fence let them in." states what happened.
  '[one] [many]* [flaw] is/are/remain/remains/concern/concerns',
  '[one] [many]* [flaw] of/in/with/about [it]',

  'however/nevertheless/nonetheless/conversely/admittedly',
  'that said',
  'even so',
  'on the other hand',
  'at the same time',

  '[many]* contradicting/contradictory/contrary/conflicting/countervailing/disconfirming [indicator]',
  '[many]* opposing/refuting/weakening/inconsistent/counter [indicator]',
  '[many]* counter[indicator]/counter-[indicator]',
  'the? case/[indicator] against/contradicting/weakening/undermining',
  'the? case/[indicator] that contradict/contradicts',
  'the? case/[indicator] that speak/speaks against',
  'what speaks/counts/argues/tells/weighs/stands/remains/is against',
  'speaking/arguing/counting/weighing/tell/tells/speak/speaks/count/counts against',
  'against it/this/that/them/him/her/such/the',
  'against:',

  '[subject] also/still/alone? does not',
  "[subject] also/still/alone? doesn't/cannot/leaves",
  '[subject] also/still/alone? can not',
  '[subject] also/still/alone? fail/fails to',
  '[subject] also/still/alone? struggle/struggles to',
  '[subject] also/still/alone? sit/sits ill',
  '[subject] also/still/alone? fit/fits badly/poorly/less',
  '[subject] also/still/alone? is [hedge]* weakened/undermined/contradicted/challenged/complicated/limited/countered',
  '[subject] also/still/alone? is [hedge]* less well? supported',
  '[subject] also/still/alone? is [hedge]* not supported',
  '[subject] also/still/alone? is [hedge]* hard/difficult to',
  '[subject] also/still/alone? is [hedge]* cast into doubt',

  // Behind such a word comes what is not known, or a verb: "Unknown attackers struck the port." states what happened.
  '[many]* [unknown] is/are/was/were/remain/remains/also/still/however/too',
  '[unknown] who/whom/whose/what/which/when/where/why/whether/how/if',
  '[unknown] so/to/at/as/in/for/from/here',
  '[many]* unclear:/uncertain:/unknown:/unresolved:/missing:/lacking:/unexplained:',
  'unclear,/uncertain,/unknown,/unresolved,/missing,/lacking,/unexplained,',
  'what remains/is unclear/uncertain/unknown/open/missing/lacking/unresolved/unexplained',
  'what we do not know',
  'what is not known/clear',
  'it/what/who/whether/how is/remains/was … unclear/unknown/uncertain',
  'it/what/who/whether/how is/remains/was … not yet? known/clear/established/confirmed',
  'there is/are/remain/remains currently/still/also? no/little/few/less/limited/insufficient/scant',
  'there is/are/remain/remains so far no/little/few/less/limited/insufficient/scant',
  'there is/are/remain/remains as yet no/little/few/less/limited/insufficient/scant',
  'there is/are/remain/remains currently/still/also? a/an lack/absence',
  'there is/are/remain/remains currently/still/also? considerable/some/only? uncertainty/limited/doubt/doubts',
  'no/little/limited/scant/insufficient/few [word]? [word]? [word]? evidence/proof/indication/indications',
  'no/little/limited/scant/insufficient/few [word]? [word]? [word]? information/confirmation/data/corroboration',
  'direct/public/hard/available/open-source/conclusive* evidence/proof/confirmation/corroboration … is/are/remain/remains [word]? limited/lacking/thin/absent/missing/scarce/scant/inconclusive/weak',
  'direct/public/hard/available/open-source/conclusive* evidence/proof/confirmation/corroboration … is/are/remain/remains [word]? circumstantial at best',
  'a/the? lack/absence of [word]? [word]? evidence/proof/confirmation/corroboration/information/data/detail/details',
  'while possible/plausible/conceivable/this/it',
]

/** A sentence that says so anywhere does too. */
export const doubtsWithin: readonly string[] = [
  'contradict/contradicts/undermine/undermines/weaken/weakens/challenge/challenges [it]',
  'argue/argues/speak/speaks against [it]',
  'cast/casts doubt on [it]',
]

/** And one that ends so, or with at most thirty characters more. */
export const doubtEndings: readonly string[] = [
  'remain/remains/is/are still/largely/highly? [open]',
  'remain/remains/is/are as yet [open]',
]

/** A sentence that begins so says what speaks for a hypothesis. */
export const supportOpenings: readonly string[] = [
  '[many]* supporting/corroborating/confirming/supportive/consistent data/[indicator]',
  '[many]* reason/reasons/[ground] support/supports/supporting/for/favoring/favouring/pointing/consistent/backing',
  '[many]* reason/reasons/[ground] that support/supports/supporting',
  '[many]* reason/reasons/[ground] in support/favor/favour',
  '[many]* reason/reasons/[ground] include/includes/come/comes/lie/lies/rest/rests/is/are/consist/consists',
  '[many]* reason:/reasons:/[ground]:',
  '[one] [many]* reason/[ground] for/supporting/favoring/favouring [it]',
  '[one] [many]* reason/[ground] in support/favor/favour',
  '[one] [many]* reason/[ground] in its/their/his/her favor/favour',

  '[it] is/are/was/seems/appears/finds/gains/receives/would/could also? [hedge]* [supported]',
  '[it] is/are/was/seems/appears/finds/gains/receives/would/could to? be [hedge]* [supported]',
  '[it] has been [hedge]* [supported]',
  'such a/an [word]? [word]? [hypothesis] explains/fit/fits/matches/accords/draws/rests',
  'this/the/that/such [word]? [word]? [hypothesis] explains/fit/fits/matches/accords/draws/rests',

  'support:',
  'support for [it]',
  'support come/comes/include/includes/lie/lies/rest/rests/is/consists/stems/derives',
  'in its/their/his/her favor/favour',
  "in this [word]'s favor/favour",
  "in the hypothesis'/hypothesis's favor/favour",
  'in favor/favour/support',
  'the? best/strongest/main? case/argument/arguments/reasoning for',
  'the? best/strongest/main? case/argument/arguments/reasoning in favor/favour',
  'what speaks/counts/argues/tells/weighs/stands for/in',
  'speaking/arguing/counting/speak/speaks/count/counts for',
  'speaking/arguing/counting/speak/speaks/count/counts in favor/favour',
  'for it/this speak/speaks/count/counts/argue/argues/stand/stands/is/are',
  'for:',
]

/** A sentence that says so anywhere does too. */
export const supportsWithin: readonly string[] = [
  'support/supports/favor/favors/favour/favours/strengthen/strengthens/reinforce/reinforces [it]',
  'back/backs/corroborate/corroborates [it]',
  'lend/lends [word]? weight/credence/support/credibility to [it]',
  'is/are consistent with [it]',
  'point/points to [it]',
]

/**
 * A sentence that begins so does too, unless it is the first of a hypothesis: there it may be what is stated. "A lack of
 * maintenance caused the fire." "Support for the rebels came from abroad."
 */
export const statingDoubts: readonly string[] = ['a/the? lack/absence of']
export const statingSupports: readonly string[] = ['support']

/** The same, where the hypothesis has no name either that it could point to. "This fits a wider campaign." "But for the fog …" */
export const pointingDoubts: readonly string[] = ['but/yet']
export const pointingSupports: readonly string[] = [
  'it/this/that/them/these/him/her explains/fit/fits/matches/accords/draws/rests',
]
