const technique =
  /\bSWOT\b|\bACH\b|\bPMESII\b|\bPESTLE?\b|\banalys[ei]s\b|\bmatrix\b|\bscenarios? (?:generation|analysis|planning|modell?ing|development)\b|\bindicators? (?:development|validation|of change)\b|\bindicators and (?:warnings?|signposts)\b|\bred (?:team|cell|hat)\b|\bdevil['’]s advocacy\b|\bkey assumptions check\b|\bpremortem\b|\bpre-mortem\b|\bdeception detection\b|\bquality of information\b|\bmodell?ing\b|\bmapping\b|\bsimulation\b|\bdecomposition\b|\bbrainstorming\b|\bcone of plausibility\b|\bbacktesting\b|\bwhat[ -]if\b|\bnarrative pattern\b|\bcross-impact\b|\bcausal layered\b|\bforecasting\b|\btimeline\b|\bteam a\b|\boutside-in thinking\b/i

/** Whether a label names a structured analytic technique (Heuer and Pherson, and the names publishers use). */
export function isTechniqueName(label: string): boolean {
  return label.split(/\s+/).length <= 9 && technique.test(label)
}
