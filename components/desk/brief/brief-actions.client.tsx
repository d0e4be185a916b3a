'use client'

import type { ComponentType } from 'react'
import type { BriefVerb } from '#domain/people/rights.ts'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import type { ActedBrief } from './acted-brief.ts'
import { EmbargoForm } from './embargo-form.client.tsx'
import { DiscardForm, RefileForm, RenameForm, ReturnForm } from './filing-forms.client.tsx'
import { HandForm } from './hand-form.client.tsx'
import { PublishForm, ScheduleForm, SubmitBriefForm, UnscheduleForm } from './publishing-forms.client.tsx'
import { WithdrawForm } from './withdraw-form.client.tsx'

interface Action {
  verb: BriefVerb
  name: string
  Form: ComponentType<{ brief: ActedBrief }>
}

/** In the order in which they happen to a brief; the first that somebody can do is open. */
const actions: readonly Action[] = [
  { verb: 'submitBrief', name: 'Submit for review', Form: SubmitBriefForm },
  { verb: 'publishBrief', name: 'Publish', Form: PublishForm },
  { verb: 'scheduleBrief', name: 'Schedule', Form: ScheduleForm },
  { verb: 'unscheduleBrief', name: 'Take off the schedule', Form: UnscheduleForm },
  { verb: 'setEmbargo', name: 'Embargo', Form: EmbargoForm },
  { verb: 'handDraft', name: 'Hand the draft to another author', Form: HandForm },
  { verb: 'returnBrief', name: 'Return to its author', Form: ReturnForm },
  { verb: 'discardDraft', name: 'Discard the draft', Form: DiscardForm },
  { verb: 'withdrawBrief', name: 'Withdraw', Form: WithdrawForm },
  { verb: 'renameBrief', name: 'Change the address', Form: RenameForm },
  { verb: 'recategoriseBrief', name: 'Change the category', Form: RefileForm },
]

/** Verbs that move a brief on: only these open by themselves. */
const steps: readonly BriefVerb[] = ['submitBrief', 'publishBrief', 'scheduleBrief', 'unscheduleBrief']

interface BriefActionsProps {
  brief: ActedBrief
  allowed: readonly BriefVerb[]
}

/** What somebody can do with a brief now, one form at a time. What cannot be done is not offered. */
export function BriefActions({ brief, allowed }: BriefActionsProps) {
  const offered = actions.filter(({ verb }) => allowed.includes(verb))
  const [first] = offered
  // Some may only read or review it: a heading with nothing below it would promise more.
  if (first === undefined) return null
  return (
    <DeskSection id="deeds" title="What you can do">
      <div className="deeds">
        {offered.map(({ verb, name, Form }) => (
          // Whatever was typed for one state of the brief is not kept for the next.
          <details
            key={`${verb} ${brief.state} ${brief.submitted}`}
            name="deed"
            open={verb === first.verb && steps.includes(verb)}
          >
            <summary>{name}</summary>
            <Form brief={brief} />
          </details>
        ))}
      </div>
    </DeskSection>
  )
}
