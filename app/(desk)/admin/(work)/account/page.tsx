import type { Metadata } from 'next'
import { AppPart } from '#components/desk/account/app-part.client.tsx'
import { PasskeyPart } from '#components/desk/account/passkey-part.client.tsx'
import { PasswordForm } from '#components/desk/account/password-form.client.tsx'
import { SessionList } from '#components/desk/account/session-list.client.tsx'
import { ZoneForm } from '#components/desk/account/zone-form.client.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { listZones } from '#domain/days/local-time.ts'
import { getOwnZone } from '#server/people/own-zone.ts'
import { getOwnAccount } from '#server/sign-in/get-own-account.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const { db, now, ...visit } = await requireVisit()
  const account = await getOwnAccount(db, { visit, now })
  const { roles, hasApp, passkeys, isStrong } = account
  return (
    <div className="many">
      <DeskHeading
        title={account.name}
        note={`You sign in as ${account.email}. Your roles: ${roles.join(', ') || 'none yet'}. Only owners can change roles.`}
      />
      <DeskSection id="sessions" title="Where you are signed in" count={account.sessions.length}>
        <SessionList sessions={account.sessions} />
      </DeskSection>
      <DeskSection id="zone" title="Time zone">
        <ZoneForm zone={await getOwnZone(db, visit.actor.id)} zones={listZones()} />
      </DeskSection>
      <DeskSection id="passkeys" title="Passkeys" count={passkeys.length}>
        <PasskeyPart roles={roles} hasApp={hasApp} passkeys={passkeys} isStrong={isStrong} />
      </DeskSection>
      <DeskSection id="app" title="Authenticator app">
        <AppPart hasApp={hasApp} />
      </DeskSection>
      <DeskSection id="password" title="Password">
        <PasswordForm />
      </DeskSection>
    </div>
  )
}
