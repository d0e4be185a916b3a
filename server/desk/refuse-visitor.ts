import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'

/** What nobody but whoever asked may keep. */
export const ownHeaders = { 'cache-control': 'no-store' }

/** Why a request for something that the desk's pages read is not answered; `null` for whoever may work at the desk. */
export async function refuseVisitor(door: DeskDoor, { headers }: Request): Promise<Response | null> {
  if ((await findOrigin(door, headers)) === null)
    return new Response(null, { status: 421, headers: ownHeaders })
  const signedIn = await getSignedIn(door, headers, new Date())
  return signedIn?.entry === 'enter' ? null : new Response(null, { status: 401, headers: ownHeaders })
}
