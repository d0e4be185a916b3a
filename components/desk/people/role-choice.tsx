import { roles, type Role } from '#domain/people/actor.ts'

const meanings: Readonly<Record<Role, string>> = {
  author: 'writes briefs and submits them',
  verifier: 'checks what others wrote',
  editor: 'does both, publishes, corrects and withdraws',
  owner: 'does all that, and decides on people and settings',
}

/** The four roles to tick, each with what it means. */
export function RoleChoice({ chosen }: { chosen: readonly Role[] }) {
  return (
    <fieldset>
      <legend>Roles</legend>
      {roles.map((role) => (
        <label className="pick" key={role}>
          <input type="checkbox" name="roles" value={role} defaultChecked={chosen.includes(role)} />
          <span>
            <b>{role}</b> <span className="quiet">{meanings[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
