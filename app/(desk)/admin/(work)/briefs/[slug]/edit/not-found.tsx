import NothingHere from '#app/(desk)/admin/(work)/not-found.tsx'
import { KeptHere } from '#components/desk/editor/saving/kept-here.client.tsx'

export default function NothingToEdit() {
  return (
    <>
      <NothingHere />
      <KeptHere id={null} />
    </>
  )
}
