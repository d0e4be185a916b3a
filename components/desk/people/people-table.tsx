import { spellInstant } from '#domain/days/spell-instant.ts'
import { accessWords, type DeskPerson } from '#domain/people/desk-person.ts'
import { PersonActions } from './person-actions.client.tsx'

/** Everyone with roles, ways in and what an owner can do about them. */
export function PeopleTable({ people, ownId }: { people: readonly DeskPerson[]; ownId: string }) {
  return (
    <table className="stack people">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Roles</th>
          <th scope="col">Sign-in</th>
          <th scope="col">Last seen</th>
          <th scope="col">
            <span className="vh">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span dir="auto">{person.name}</span>
              {person.email !== null && <span className="quiet small block">{person.email}</span>}
            </th>
            <td data-l="Roles">{person.roles.join(', ')}</td>
            <td data-l="Sign-in">
              {accessWords[person.access]}
              {person.linkEnds !== null && (
                <span className="quiet small block">Link until {spellInstant(person.linkEnds)}</span>
              )}
            </td>
            <td data-l="Last seen">{person.lastSeen === null ? '' : spellInstant(person.lastSeen)}</td>
            <td>
              <PersonActions person={person} isOneself={person.id === ownId} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
