import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { DeskBrief } from '#domain/people/desk-brief.ts'
import { BriefOverview } from './brief-overview.tsx'

const brief: DeskBrief = {
  slug: 'the-port',
  title: 'The port',
  category: { slug: 'cybersecurity', name: 'Cybersecurity' },
  marking: 'TLP:CLEAR',
  state: 'scheduled',
  next: null,
  version: 2,
  submitted: 1,
  live: null,
  scheduledFor: '2026-03-05T20:00:00.000Z',
  begunFrom: null,
  embargoedUntil: null,
  wantsEmbargo: false,
  change: null,
  heldBack: null,
  withdrawalReason: null,
  allowed: [],
  obstacle: null,
  revisions: [],
}
const heldBack = 'It did not go out on time: it has no title.'

it.each<[string, Partial<DeskBrief>, string[]]>([
  ['is scheduled', {}, ['Scheduled', 'Goes out on 5 March 2026, 20:00 UTC']],
  ['was held back', { heldBack }, ['Held back', 'Was to go out on 5 March 2026, 20:00 UTC']],
  [
    'is published, its next revision held back',
    { state: 'published', next: 'scheduled', heldBack },
    ['Held back', 'Was to go out on 5 March 2026, 20:00 UTC'],
  ],
])('says of a brief that %s where it is', (_, change, said) => {
  const markup = renderToStaticMarkup(<BriefOverview brief={{ ...brief, ...change }} />).replaceAll(
    /<[^>]*>/g,
    '',
  )
  for (const words of said) expect(markup).toContain(words)
})
