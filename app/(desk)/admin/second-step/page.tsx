import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BarePage } from '#components/desk/frame/bare-page.tsx'
import { SecondStep } from '#components/desk/sign-in/second-step.client.tsx'
import { SignOutButton } from '#components/desk/frame/sign-out-button.client.tsx'
import { toDeskAddress } from '#domain/sign-in/to-desk-address.ts'
import { getSite } from '#server/site/get-site.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { greet } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Second step' }

export default async function SecondStepPage({ searchParams }: Asked) {
  const to = toDeskAddress(toQuery(await searchParams).get('to'))
  const visit = await greet()
  if (visit === null) redirect(toSignIn(to))
  if (visit.entry === 'enter') redirect(to)
  const { name: site } = await getSite(visit.db)
  if (visit.entry === 'repeat-with-second-step')
    return (
      <BarePage site={site} title="Sign in with your second step">
        <p className="pt">
          You have set up a passkey or an authenticator app, but signed in with a password alone. Sign out,
          then sign in again with your second step.
        </p>
        <SignOutButton label="Sign out and start again" to={toSignIn(to)} />
      </BarePage>
    )
  return (
    <BarePage site={site} title="Set up your second step">
      <SecondStep to={to} />
    </BarePage>
  )
}

/** The page to sign in at, to go on from there. */
function toSignIn(to: string): string {
  return `/admin/sign-in?to=${encodeURIComponent(to)}`
}
