import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BarePage } from '#components/desk/frame/bare-page.tsx'
import { SignInForm } from '#components/desk/sign-in/sign-in-form.client.tsx'
import { toDeskAddress } from '#domain/sign-in/to-desk-address.ts'
import { getSite } from '#server/site/get-site.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { greet } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: Asked) {
  const to = toDeskAddress(toQuery(await searchParams).get('to'))
  if ((await greet())?.entry === 'enter') redirect(to)
  const { name } = await getSite(getOwnDoor().db)
  return (
    <BarePage site={name} title="Sign in to the desk">
      <SignInForm to={to} />
    </BarePage>
  )
}
