import NothingHere from '#app/(desk)/admin/(work)/not-found.tsx'
import { greet } from '#app/(desk)/admin/visit.ts'
import { KeptHere } from '#components/desk/editor/saving/kept-here.client.tsx'

export default async function NothingToEdit() {
  const visit = await greet()
  return (
    <>
      <NothingHere />
      {visit !== null && <KeptHere writer={visit.actor.id} id={null} />}
    </>
  )
}
