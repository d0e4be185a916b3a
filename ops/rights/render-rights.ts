import { roles } from '#domain/people/actor.ts'
import {
  briefStates,
  workStates,
  type BriefStanding,
  type BriefState,
} from '#domain/people/governed-brief.ts'
import { decideMoment } from '#domain/people/decide-moment.ts'
import { moves } from '#domain/people/next-state.ts'
import { briefVerbs, rights, siteVerbs, type BriefVerb, type Verb } from '#domain/people/rights.ts'
import { grantWords, verbWords } from './verb-words.ts'

const no = '–'

/** `docs/PEOPLE.md`: who may do what, and when, from the tables that the rules use. */
export function renderRights(): string {
  return `# People

Who may do what, and when. This page is printed from \`domain/people/\`; to change it, change the rules there and run
\`node_modules/.bin/node ops/rights/print-rights.ts > docs/PEOPLE.md\`.

An author writes, a verifier checks what others wrote, an editor decides what is published, and an owner runs the
publication. Somebody with several roles has the rights of each. Nobody verifies or returns a revision that they
worked on, or that somebody of the same name worked on, whatever their roles. Somebody who is not signed in may do nothing. By
itself, the software only publishes what a person has scheduled.

The command line has no sign-in; anyone who can run it can act under any name and with every role: see
[operations](OPERATIONS.md#the-desk).

## Who

${renderRightsTable(briefVerbs)}

${renderRightsTable(siteVerbs)}

## When

What moves a brief from one state to another; everything else leaves it where it is. A published brief keeps its state while
its next revision goes the same way from draft to scheduled.

\`\`\`mermaid
${drawMoves()}
\`\`\`

Before a brief is published for the first time, by its state, and after it is withdrawn:

${renderMoments([
  ...workStates.map((state): Column => [toWords(state), { state }]),
  ['withdrawn', { state: 'withdrawn' }],
])}

Once it is published, by the state of its next revision:

${renderMoments([
  ['none', { state: 'published', next: null }],
  ...workStates.map((next): Column => [toWords(next), { state: 'published', next }]),
])}
`
}

type Column = [string, BriefStanding]

function renderRightsTable(verbs: readonly Verb[]): string {
  const actors = [...roles, 'system'] as const
  const rows = verbs.map((verb) => [
    ...nameVerb(verb),
    ...actors.map((actor) => {
      const grant = rights[verb][actor]
      return grant === undefined ? no : grantWords[grant]
    }),
  ])
  return renderTable(['', 'use case', ...roles, 'software'], rows)
}

/** The states and moves as a diagram, from the tables that the rules use. */
function drawMoves(): string {
  const edges = briefStates.flatMap((state) =>
    briefVerbs.flatMap((verb) => {
      const next = moves[verb]
      const isOpen = next !== undefined && next !== state && decideMoment(verb, toStanding(state)).ok
      return isOpen ? [`  ${toNode(state)} --> ${toNode(next)}: ${verb}`] : []
    }),
  )
  const named = briefStates.map((state) => `  state "${toWords(state)}" as ${toNode(state)}`)
  return ['stateDiagram-v2', ...named, `  [*] --> ${toNode('draft')}: saveDraft`, ...edges].join('\n')
}

function toStanding(state: BriefState): BriefStanding {
  return state === 'published' ? { state, next: null } : { state }
}

function toNode(state: BriefState): string {
  return state.replaceAll('-', '_')
}

function renderMoments(columns: readonly Column[]): string {
  const rows = briefVerbs.map((verb) => [
    ...nameVerb(verb),
    ...columns.map(([, standing]) => tellMoment(verb, standing)),
  ])
  return renderTable(['', 'use case', ...columns.map(([name]) => name)], rows)
}

function tellMoment(verb: BriefVerb, standing: BriefStanding): string {
  return decideMoment(verb, standing).ok ? 'yes' : no
}

function nameVerb(verb: Verb): [string, string] {
  return [verbWords[verb], `\`${verb}\``]
}

function toWords(state: string): string {
  return state.replaceAll('-', ' ')
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
