'use client'

import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { MomentField } from '#components/desk/form/moment-field.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { ChangeFields } from './change-fields.tsx'
import type { ActedBrief } from './acted-brief.ts'

/** Hands the draft in for review. */
export function SubmitBriefForm({ brief: { slug, version } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="submitBrief"
      toInput={() => ({ slug, version })}
      nextAddress={toBriefPage}
      label="Submit for review"
      busyLabel="Submitting…"
    >
      <p className="hint">
        Nobody can change the text until somebody who did not write it has verified or returned it.
      </p>
    </CommandForm>
  )
}

/** Sends the verified revision to readers. */
export function PublishForm({ brief: { slug, submitted, live, change } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="publishBrief"
      toInput={(fields) => ({ slug, revision: submitted, change: readChange(fields, live) })}
      label={`Publish revision ${submitted}`}
      busyLabel="Publishing…"
    >
      <p className="hint">
        {live === null
          ? 'Readers get it at once.'
          : `Readers get it at once, in place of revision ${live}. What changes for them is shown below.`}
      </p>
      {live !== null && <ChangeFields form="publish" said={change} />}
    </CommandForm>
  )
}

/** Sets the time at which the verified revision goes to readers. */
export function ScheduleForm({
  brief: { slug, submitted, live, scheduledFor, embargoedUntil, change, zone },
}: {
  brief: ActedBrief
}) {
  return (
    <CommandForm
      command="scheduleBrief"
      toInput={(fields) => ({
        slug,
        revision: submitted,
        at: readField(fields, 'schedule-at'),
        change: readChange(fields, live),
      })}
      label={`Schedule revision ${submitted}`}
      busyLabel="Scheduling…"
    >
      <MomentField
        id="schedule-at"
        label="Day and time"
        hint={toScheduleHint(embargoedUntil)}
        zone={zone}
        first={scheduledFor ?? embargoedUntil}
      />
      {live !== null && <ChangeFields form="schedule" said={change} />}
    </CommandForm>
  )
}

/** Takes the brief off the schedule. */
export function UnscheduleForm({ brief: { slug, scheduledFor } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="unscheduleBrief"
      toInput={() => ({ slug })}
      label="Take off the schedule"
      busyLabel="Taking it off…"
    >
      <p className="hint">
        It will not go out {scheduledFor === null ? 'automatically' : `on ${spellInstant(scheduledFor)}`}. It
        stays verified.
      </p>
    </CommandForm>
  )
}

/** A submitted brief can have another address than its draft had. */
function toBriefPage(value: unknown): string {
  // submitBrief and renameBrief answer with the address.
  return `/admin/briefs/${(value as { slug: string }).slug}`
}

/** What readers are told, of a revision that takes the place of another. */
function readChange(fields: FormData, live: number | null): { kind: string; note: string } | null {
  return live === null ? null : { kind: readField(fields, 'kind'), note: readField(fields, 'note') }
}

function toScheduleHint(embargoedUntil: string | null): string {
  const sent = 'It will be published automatically at that time.'
  return embargoedUntil === null ? sent : `${sent} Under embargo until ${spellInstant(embargoedUntil)}.`
}
