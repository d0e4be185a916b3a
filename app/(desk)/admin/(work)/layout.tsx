import type { ReactNode } from 'react'
import { DeskFrame } from '#components/desk/frame/desk-frame.tsx'
import { can } from '#domain/people/can.ts'
import { listPlaces } from '#domain/people/list-places.ts'
import { getSite } from '#server/site/get-site.ts'
import { countWaiting } from '#server/desk/count-waiting.ts'
import { greet } from '#app/(desk)/admin/visit.ts'

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const visit = await greet()
  // The page itself sends away whoever may not be here: it knows where they wanted to go.
  if (visit?.entry !== 'enter') return children
  const { db, actor } = visit
  const [{ name }, waiting] = await Promise.all([getSite(db), countWaiting(db, actor)])
  return (
    <DeskFrame
      site={name}
      who={{ name: actor.name, roles: actor.roles.join(', ') || 'without a role' }}
      newBrief={can(actor, 'importBrief').ok ? '/admin/briefs/new' : null}
      groups={listPlaces(actor).map(({ label, places }) => ({
        label,
        places: places.map(({ id, href, name: place, letter }) => ({
          href,
          label: place,
          letter,
          waiting: id === 'review' ? waiting.inReview : null,
        })),
      }))}
    >
      {children}
    </DeskFrame>
  )
}
