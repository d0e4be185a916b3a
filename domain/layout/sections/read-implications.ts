import type { ImplicationDomain, Part } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import {
  groupLines,
  linesOf,
  toText,
  toWholeProse,
  type LineGroup,
} from '#domain/layout/lines/group-lines.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'

const domains: readonly [ImplicationDomain, RegExp][] = [
  [
    'political',
    /\b(?:geo-?)?politic\w*|\bdiploma\w*|\blegal\b|\bregulat\w*|\bgovernance\b|\bgovernmental\b|\bpolicy\b|\binternational\b|\belectoral\b|\binstitutional\b/i,
  ],
  [
    'security',
    /\bsecurity\b|\bterror\w*|\bcounter-?terror\w*|\bmilitary\b|\bdefen[cs]e\b|\bphysical\b|\boperational\b|\bescalation\b|\bmaritime\b|\bnuclear\b/i,
  ],
  [
    'cyber',
    /\bcyber\w*|\binformation\w*|\btechnolog\w*|\btechnical\b|\bpsycholog\w*|\bdigital\b|\bmedia\b|\bcognitive\b/i,
  ],
  [
    'economic',
    /\b(?:socio-?)?econom\w*|\bsoci(?:al|et)\w*|\bhumanitarian\b|\benvironment\w*|\bfinanc\w*|\bmarkets?\b|\btrade\b|\benergy\b|\bhealth\b|\bcommercial\b/i,
  ],
]

/** The domain a label names first. */
export function domainOf(label: string): ImplicationDomain {
  const found = domains
    .map(([domain, pattern]) => ({ domain, at: label.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return found[0]?.domain ?? 'other'
}

/** What the event may lead to: a lead, then labelled points and list items. */
export function readImplications(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  return groupLines(lines, isDomainLabel).flatMap(toParts)
}

function isDomainLabel(label: string): boolean {
  return domainOf(label) !== 'other' && label.split(/\s+/).length <= 6
}

function toParts(group: LineGroup): ReadPart<Part>[] {
  const { label, item } = group
  if (label !== null) {
    const part: Part = {
      kind: 'implication',
      key: noKey,
      label,
      domain: domainOf(label),
      text: toText(group),
    }
    return [found(part, ...linesOf(group))]
  }
  if (item) return [found(unlabelled(toText(group)), ...linesOf(group))]
  const lead: Part = { kind: 'passage', key: noKey, form: 'paragraph', text: toWholeProse(group.line) }
  return [found(lead, group.line), ...group.children.map((child) => found(unlabelled(child.prose), child))]
}

function unlabelled(text: Prose): Part {
  return { kind: 'implication', key: noKey, label: null, domain: 'other', text }
}
