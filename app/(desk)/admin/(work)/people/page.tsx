import type { Metadata } from 'next'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { InviteForm } from '#components/desk/people/invite-form.client.tsx'
import { PeopleTable } from '#components/desk/people/people-table.tsx'
import { listDeskPeople } from '#server/people/list-desk-people.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const { db, actor, now } = await requireVisit('managePeople')
  const people = await listDeskPeople(db, now)
  return (
    <>
      <DeskHeading
        title="People"
        note="Who can do what at the desk. Names are never removed from the record."
      />
      <PeopleTable people={people} ownId={actor.id} />
      <section aria-labelledby="invite">
        <div className="sec">
          <h2 id="invite">Invite somebody</h2>
        </div>
        <InviteForm unsigned={people.filter(({ access }) => access === 'no-sign-in')} />
      </section>
    </>
  )
}
