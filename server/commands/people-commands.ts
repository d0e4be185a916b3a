import { z } from 'zod'
import { roles } from '#domain/people/actor.ts'
import {
  deactivatePerson,
  dropSecondStep,
  endPersonLinks,
  makeResetLink,
  reactivatePerson,
  setRoles,
} from '#server/people/change-access.ts'
import { invitePerson } from '#server/people/invite-person.ts'
import { setOwnZone } from '#server/people/own-zone.ts'
import { command } from './command.ts'

const personId = z.uuid()
const ofPerson = z.strictObject({ personId })
/** A role that is named twice is given once. */
const givenRoles = z
  .array(z.enum(roles))
  .max(roles.length)
  .transform((given) => [...new Set(given)])

/** What an owner does about people, and everyone about themselves. */
export const peopleCommands = {
  invitePerson: command({
    verb: 'managePeople',
    input: z.strictObject({
      personId: personId.nullable(),
      name: z.string().max(200),
      email: z.string().max(254),
      roles: givenRoles,
    }),
    run: (db, order, input) => invitePerson(db, { ...order, ...input }),
  }),
  setRoles: command({
    verb: 'managePeople',
    input: z.strictObject({ personId, before: givenRoles, roles: givenRoles }),
    run: (db, order, input) => setRoles(db, { ...order, ...input }),
  }),
  deactivatePerson: command({
    verb: 'managePeople',
    input: ofPerson,
    run: (db, order, input) => deactivatePerson(db, { ...order, ...input }),
  }),
  reactivatePerson: command({
    verb: 'managePeople',
    input: ofPerson,
    run: (db, order, input) => reactivatePerson(db, { ...order, ...input }),
  }),
  makeResetLink: command({
    verb: 'managePeople',
    input: ofPerson,
    run: (db, order, input) => makeResetLink(db, { ...order, ...input }),
  }),
  dropSecondStep: command({
    verb: 'managePeople',
    input: ofPerson,
    run: (db, order, input) => dropSecondStep(db, { ...order, ...input }),
  }),
  setOwnZone: command({
    verb: 'setOwnZone',
    input: z.strictObject({ zone: z.string().max(100) }),
    run: (db, order, input) => setOwnZone(db, { ...order, ...input }),
  }),
  endPersonLinks: command({
    verb: 'managePeople',
    input: ofPerson,
    run: (db, order, input) => endPersonLinks(db, { ...order, ...input }),
  }),
}
