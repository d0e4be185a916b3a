import type { Metadata } from 'next'
import { BarePage } from '#components/desk/frame/bare-page.tsx'
import { JoinForm } from '#components/desk/sign-in/join-form.client.tsx'
import { LinkEnded } from '#components/desk/sign-in/link-ended.tsx'
import { LinkIntroduction } from '#components/desk/sign-in/link-introduction.tsx'
import { getLink } from '#server/sign-in/get-link.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'
import { getSite } from '#server/site/get-site.ts'

// The address is a secret: no other page is to be told of it.
export const metadata: Metadata = { title: 'Choose a password', referrer: 'no-referrer' }

export default async function JoinPage({ params }: { params: Promise<{ secret: string }> }) {
  const { db } = getOwnDoor()
  const { secret } = await params
  const [{ name: site }, link] = await Promise.all([getSite(db), getLink(db, secret, new Date())])
  if (!link)
    return (
      <BarePage site={site} title="This link no longer works">
        <LinkEnded />
      </BarePage>
    )
  const { person, email } = link
  return (
    <BarePage site={site} title={person ? `Welcome, ${person.name}` : 'Set up the desk'}>
      <LinkIntroduction {...link} />
      <JoinForm
        secret={secret}
        known={person && email !== null ? { name: person.name, email } : null}
        label={link.kind === 'reset' ? 'Save and sign in' : 'Save and continue'}
      />
    </BarePage>
  )
}
