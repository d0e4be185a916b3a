const nothing =
  'none|nil|null|n(?: ?/ ?| )a|tb[acd]|to be (?:announced|confirmed|determined)|nobody|no one|unknown|unnamed|unidentified|' +
  'undisclosed|unspecified|undetermined|not (?:yet )?(?:applicable|available|known|identified|named|specified|disclosed|determined|stated)'
const amount = 'no|various|several|multiple|numerous|many|some|other|others|different'
const kind =
  '(?:threat |state |non-state |external |local |foreign )?(?:actors?|individuals?|persons?|people|entit(?:y|ies)|groups?|' +
  'part(?:y|ies)|organi[sz]ations?|sources?|officials?|attackers?|hackers?|perpetrators?|suspects?|names?|stakeholders?|others)'
const state =
  '(?:specific(?:ally)? |publicly |yet |further )?(?:identified|named|known|specified|reported|mentioned|disclosed|listed)'
const time =
  '(?:so far|yet|to date|at (?:this|the) (?:time|stage|moment)|at present|currently|in the (?:report|text|source|article))'

const filler = new RegExp(
  `^(?:(?:${nothing})(?: (?:${kind}))?|(?:${amount})(?: (?:named|specific|identified|known|unknown|unnamed))?(?: (?:${kind}))?)(?: ${state})?(?: ${time})?$`,
)

/** Whether what stands in place of a name says that there is none: "None identified", "N/A", "Various actors". */
export function isFillerName(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[()[\]"'“”‘’.,;:!?*_–—-]+/g, (marks) => (marks === '-' ? '-' : ' '))
    .replace(/\s+/g, ' ')
    .trim()
  return !/[\p{L}\p{N}]/u.test(words) || filler.test(words)
}
