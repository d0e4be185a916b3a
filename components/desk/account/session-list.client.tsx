'use client'

import { askAuth, readAuth, type Told } from '#components/desk/ask-desk.ts'
import { tellAuth } from '#components/desk/sign-in/auth-messages.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { OwnSession } from '#domain/people/own-account.ts'
import { shortenAddress } from '#domain/sign-in/shorten-address.ts'
import { ActButton } from './act-button.client.tsx'

/** A session is ended by its token, which is on no page: it is read when it is needed. */
async function endSession(id: string): Promise<Told> {
  const listed = await readAuth<{ id: string; token: string }[]>('/list-sessions')
  if (!listed.ok) return listed
  const session = listed.value.find((one) => one.id === id)
  return session ? askAuth('/revoke-session', { token: session.token }) : listed
}

/** Where somebody is signed in. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">Browser</th>
            <th scope="col">From</th>
            <th scope="col">Since</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, browser, address, since, lastUsed, isThisOne }) => (
            <tr key={id}>
              <th scope="row">{browser}</th>
              <td data-l="From" className="num">
                {address === null ? 'unknown' : shortenAddress(address)}
              </td>
              <td data-l="Since">
                <time dateTime={since}>{spellInstant(since)}</time>
              </td>
              <td data-l="Last used">
                <time dateTime={lastUsed}>{spellInstant(lastUsed)}</time>
              </td>
              <td>
                {isThisOne ? (
                  <b>This one</b>
                ) : (
                  <ActButton label="End" about={browser} act={() => endSession(id)} tell={tellAuth} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <p className="pt">
          <ActButton
            label="End all others"
            about="sessions"
            act={() => askAuth('/revoke-other-sessions', {})}
            tell={tellAuth}
          />
        </p>
      )}
    </>
  )
}
