import { accepted, refused, type Result } from '#domain/result.ts'
import { getWorkState, type BriefStanding, type WorkState } from './governed-brief.ts'
import type { BriefVerb } from './rights.ts'

/** Why a brief is not in a state in which something can be done with it. */
export type MomentRefusal =
  | 'withdrawn'
  | 'not-published'
  | 'already-live'
  | 'no-draft'
  | 'not-submitted'
  | 'in-review'
  | 'needs-verification'
  | 'already-verified'
  | 'scheduled'
  | 'not-scheduled'

/** What is done to the text that is being prepared. */
export type WorkVerb = Exclude<
  BriefVerb,
  'correctBrief' | 'withdrawBrief' | 'setLead' | 'renameBrief' | 'recategoriseBrief'
>

/** `none`: readers have the brief, and no next revision of it is being prepared. */
type Moments = Readonly<Record<WorkState | 'none', 'now' | MomentRefusal>>

/** Whatever state the draft is in, as long as there is one. */
const onAnyDraft: Moments = {
  none: 'no-draft',
  draft: 'now',
  'in-review': 'now',
  returned: 'now',
  verified: 'now',
  scheduled: 'now',
}

/**
 * When a text can be worked on, checked and sent out. It rests while it is in review, and from its verification on: what
 * was checked must be what is published. To change it, somebody returns it first. A scheduled text is taken off the
 * schedule before anything else, but it can be published early or scheduled for another time.
 */
const moments: Readonly<Record<WorkVerb, Moments>> = {
  saveDraft: {
    none: 'now',
    draft: 'now',
    'in-review': 'in-review',
    returned: 'now',
    verified: 'already-verified',
    scheduled: 'scheduled',
  },
  discardDraft: {
    none: 'no-draft',
    draft: 'now',
    'in-review': 'in-review',
    returned: 'now',
    verified: 'already-verified',
    scheduled: 'scheduled',
  },
  submitBrief: {
    none: 'no-draft',
    draft: 'now',
    'in-review': 'in-review',
    returned: 'now',
    verified: 'already-verified',
    scheduled: 'scheduled',
  },
  returnBrief: {
    none: 'not-submitted',
    draft: 'not-submitted',
    'in-review': 'now',
    returned: 'not-submitted',
    verified: 'now',
    scheduled: 'scheduled',
  },
  verifyBrief: {
    none: 'not-submitted',
    draft: 'not-submitted',
    'in-review': 'now',
    returned: 'not-submitted',
    verified: 'already-verified',
    scheduled: 'already-verified',
  },
  scheduleBrief: {
    none: 'already-live',
    draft: 'needs-verification',
    'in-review': 'needs-verification',
    returned: 'needs-verification',
    verified: 'now',
    scheduled: 'now',
  },
  unscheduleBrief: {
    none: 'not-scheduled',
    draft: 'not-scheduled',
    'in-review': 'not-scheduled',
    returned: 'not-scheduled',
    verified: 'not-scheduled',
    scheduled: 'now',
  },
  publishBrief: {
    none: 'already-live',
    draft: 'needs-verification',
    'in-review': 'needs-verification',
    returned: 'needs-verification',
    verified: 'now',
    scheduled: 'now',
  },
  sharePreview: onAnyDraft,
  setEmbargo: { ...onAnyDraft, none: 'already-live' },
  commentBrief: onAnyDraft,
  handDraft: onAnyDraft,
}

/**
 * Whether something can be done with a brief in its present state, whoever wants to. A withdrawn one can only be filed
 * elsewhere: its notice stays, but an address that names somebody wrongly must not. A correction waits for nothing but a
 * scheduled next revision, which would take its place unseen.
 */
export function decideMoment(verb: BriefVerb, brief: BriefStanding): Result<BriefVerb, MomentRefusal> {
  if (verb === 'renameBrief' || verb === 'recategoriseBrief') return accepted(verb)
  if (brief.state === 'withdrawn') return refused('withdrawn')
  const work = getWorkState(brief)
  switch (verb) {
    case 'withdrawBrief':
    case 'setLead':
      return brief.state === 'published' ? accepted(verb) : refused('not-published')
    case 'correctBrief':
      if (brief.state !== 'published') return refused('not-published')
      return work === 'scheduled' ? refused('scheduled') : accepted(verb)
    default: {
      const moment = moments[verb][work ?? 'none']
      return moment === 'now' ? accepted(verb) : refused(moment)
    }
  }
}
