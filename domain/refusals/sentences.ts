import { spellDay } from '#domain/days/spell-day.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { Refusal, RefusalDetails } from './refusal.ts'

/** Where a person meets a refusal. */
export const desks = ['command line', 'browser'] as const
export type Desk = (typeof desks)[number]

/** What happened and why; then, where the desks differ, what to do next at each. */
export type Sentence = string | ({ what: string } & Readonly<Record<Desk, string>>)

type Sentences = {
  readonly [Code in Refusal]: Code extends keyof RefusalDetails
    ? (details: RefusalDetails[Code]) => Sentence
    : Sentence
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What every refusal says. One that is missing here does not compile. */
export const sentences: Sentences = {
  'not-signed-in': {
    what: 'You are not signed in, so nothing was changed.',
    'command line': 'Say who you are with --by NAME.',
    browser: 'Sign in again in another tab, then try again here.',
  },
  'signed-in-as-other':
    'Somebody else has since signed in with this browser, so your text was not saved under their name. It is kept on this computer. Keep this page open, sign out in another tab, sign in as yourself, and it will be sent.',
  'not-allowed':
    'Your role does not allow this, so nothing was changed. Ask an owner of the publication to do it or to change your role.',
  'not-your-draft':
    'The draft belongs to someone else, so nothing was changed. Ask its author or an editor to hand it to you; only they can discard it.',
  'own-revision': {
    what: 'Nobody can review a revision that they wrote, or that someone of the same name wrote.',
    'command line': 'Name someone else.',
    browser: 'Ask someone else to review it.',
  },
  'ended-link':
    'This link has been used or has expired. Nothing is wrong with your account: ask an owner for a new link.',
  'address-in-use': 'Somebody already signs in with that email address. Each person needs their own.',
  'already-invited':
    'Somebody has already been invited with that email address. To invite anybody else with it, cancel that link on the People page.',
  'not-a-mail-address': 'That is not an email address. One looks like name@example.org.',
  'last-owner':
    'The publication would be left without an owner who can sign in, so nothing was changed. Make somebody else an owner first.',
  'no-role': 'Choose at least one role.',
  'no-writer': {
    what: 'That person does not write briefs, so nothing was changed.',
    'command line': '`desk people` shows who is an author.',
    browser: 'Choose an author from the list.',
  },
  'no-sign-in': 'They have not signed in yet, so there is no password to reset. Invite them instead.',
  'unknown-zone': 'There is no such time zone. Choose one from the list; nothing was changed.',
  'daily-report': {
    what: 'This is a daily report, not a brief, so no draft was made.',
    'command line': '`desk import` takes both.',
    browser: 'Read the text again: a daily report is stored for its edition.',
  },
  'not-a-report': {
    what: 'This is a brief, not a daily report, so nothing was stored.',
    'command line': '`desk import` takes both.',
    browser: 'Read the text again to start a brief with it.',
  },
  'unreadable-text': ({ message, line }) => (line === null ? message : `Line ${line}: ${message}`),
  'not-an-owner':
    'They are not an owner, so nothing was changed. An owner who can sign in makes new links for everyone else, under People.',
  'wrong-setting': ({ advice }) => `${advice} Nothing was changed.`,
  'weak-password': ({ advice }) => `That password is easy to guess, so it was not saved. ${advice}`,
  'unknown-brief': {
    what: 'There is no brief at that address.',
    'command line': '`desk list` shows all of them.',
    browser: 'Look for it in the list of briefs.',
  },
  'unknown-category': {
    what: 'There is no such category.',
    'command line': '`desk categories` lists them.',
    browser: 'Choose one from the list.',
  },
  'same-category': 'The brief is already in that category, so nothing was changed.',
  'not-an-address':
    'An address may contain only the letters a–z, digits and single hyphens, may have at most 80 characters, and may not be “index”. Choose another one.',
  'address-taken': 'That address is in use, or once belonged to another brief. Choose a different one.',
  'unknown-entity': {
    what: 'There is no entity at that address.',
    'command line': '`desk entities` lists them.',
    browser: 'Look for it in the list of entities.',
  },
  'unknown-tag': {
    what: 'There is no tag at that address.',
    'command line': '`desk tags` lists them.',
    browser: 'Look for it in the list of tags.',
  },
  'unknown-page':
    'There is no standing page of that name. The standing pages are methodology, why, support, about, privacy and accessibility.',
  'unknown-report': {
    what: 'That edition has no daily report for this step, so nothing was changed.',
    'command line': '`desk reports` lists them.',
    browser: 'Look for it in the list of daily reports.',
  },
  'report-replaced': {
    what: 'Another daily report has taken the place of the one you read, so nothing was changed.',
    'command line': 'Read it with `desk reports --json` first.',
    browser: 'Reload the page and read that one.',
  },
  'merge-into-itself': 'Nothing can be merged into itself. Name two different ones.',
  'not-merged': 'It has not been merged into another, so there is no merge to undo.',
  'merge-not-kept':
    'This merge is so old that the record does not say which names came with it, so it cannot be undone.',
  'changed-since-merge':
    'One of the two has since been renamed or merged, so this merge can no longer be undone.',
  'used-since-merge':
    'A later revision uses a name that came with this merge, so it can no longer be undone.',
  'already-merged': ({ slug, into }) =>
    `Nothing was changed: ${slug} has already been merged into ${into}. Use ${into} instead.`,
  'name-taken': ({ name, slug }) =>
    `Nothing was changed: ${name} is already a name of ${slug}. If both are the same, merge them.`,
  'changed-meanwhile': {
    what: 'Someone else has changed this since you last saw it, so your change was not saved.',
    'command line': 'Look at it again and repeat the change.',
    browser: 'Your change is still on this page: copy what you need, reload the page and make it again.',
  },
  'no-name': 'A name needs at least one letter or digit.',
  'no-template': 'This category no longer has a template. Start with an empty layout.',
  'empty-category': 'A category needs a name, and a sentence that says what it watches.',
  'empty-page': 'A page needs a title and a text.',
  'missing-title': {
    what: 'The brief has no title, so nothing could link to it.',
    'command line': 'Put the title on a line of its own, above the date.',
    browser: 'Give it a title.',
  },
  'marking-not-clear': {
    what: 'Only texts marked TLP:CLEAR can be published.',
    'command line': 'If the marking is out of date, change it in the text.',
    browser: 'If the marking is out of date, change it in the draft.',
  },
  unchanged: {
    what: 'The text is the same as the published one, so nothing was changed.',
    'command line': 'Check that you named the right file.',
    browser: 'Change the text before you publish the correction.',
  },
  'empty-note': {
    what: 'A change to a published brief needs a note that tells readers what changed and why.',
    'command line': 'Write it after --note, and the kind of change after --kind.',
    browser: 'Write the note and try again.',
  },
  'empty-reason': {
    what: 'A withdrawal needs a reason for readers.',
    'command line': 'Write it after --reason.',
    browser: 'Write the reason and try again.',
  },
  'already-imported': ({ slug }) => ({
    what: `The same text was imported before, as ${slug}. Nothing was stored.`,
    'command line': `\`desk export ${slug}\` prints that brief.`,
    browser: 'Open that brief instead.',
  }),
  'report-imported': ({ day, name }) => ({
    what: `The same text was imported before, as the ${name} report for ${spellDay(day)}. Nothing was stored.`,
    'command line': '`desk reports` shows how far it has got.',
    browser: 'Look for it in the list of daily reports.',
  }),
  'edition-taken': ({ day, name }) => ({
    what: `The ${name} edition of ${spellDay(day)} has a published daily report, so nothing was changed.`,
    'command line': 'To publish another one, first withdraw it with `desk withdraw-report`.',
    browser: 'To publish another one, first withdraw it.',
  }),
  'laxer-marking': ({ stated, asked }) => ({
    what: `The text is marked ${stated} and cannot be filed as ${asked}.`,
    'command line': 'If the marking is out of date, change it in the text.',
    browser: 'If the marking is out of date, change it in the text and import it again.',
  }),
  'no-draft': {
    what: 'This brief has no draft, so nothing was changed.',
    'command line': 'To publish a changed text, use `desk correct`.',
    browser: 'Start the next draft first.',
  },
  'has-draft':
    'A draft of this brief is already being written, so nothing was restored. Submit or discard that draft first, then restore the revision.',
  'unknown-revision':
    'This brief has no such revision, so nothing was changed. Choose one from the record of the brief.',
  'not-submitted':
    'The brief has not been submitted for review, so there is nothing to verify or return. Ask its author to submit it.',
  'in-review':
    'The brief is in review, so its text cannot be changed. If it needs a change, ask a verifier to return it.',
  'needs-verification': {
    what: 'The latest revision has not been verified.',
    'command line': 'Use `desk verify SLUG --by NAME`.',
    browser: 'Ask someone who did not write it to verify it.',
  },
  'already-verified':
    'The latest revision has already been verified, so its text cannot be changed. If it needs a change, ask a verifier to return it.',
  scheduled:
    'The brief is scheduled for publication, so nothing was changed. Take it off the schedule first.',
  'not-scheduled': 'The brief is not scheduled for publication, so nothing was changed.',
  embargoed: ({ until }) => ({
    what: `The brief is under embargo until ${spellInstant(until)}, so it cannot go out before then.`,
    'command line':
      'Give `desk schedule` that time or a later one, or lift it with `desk embargo SLUG --lift`.',
    browser: 'Schedule it for then or later, or lift the embargo.',
  }),
  'states-embargo': {
    what: 'The text says that it is under embargo.',
    'command line':
      'Set when that ends with `desk embargo SLUG --until INSTANT`, then submit, verify and schedule it.',
    browser: 'Set when that ends, then submit, verify and schedule it.',
  },
  'already-live': {
    what: 'The latest revision is already published, so nothing was changed.',
    'command line': 'To publish a changed text, use `desk correct`.',
    browser: 'To publish a changed text, make a correction or start the next draft.',
  },
  'not-published': {
    what: 'The brief is not published at the moment, so nothing was changed.',
    'command line': '`desk list` shows the state of every brief.',
    browser: 'The list of briefs shows the state of each.',
  },
  withdrawn: {
    what: 'The brief has been withdrawn, and that is final.',
    'command line': 'To publish on the subject again, import a new text.',
    browser: 'To publish on the subject again, write a new brief.',
  },
  'edited-elsewhere': () => ({
    what: 'Someone else has changed this in the meantime, so your change was not saved.',
    'command line': 'Make it again in the latest text, which `desk export SLUG` prints.',
    browser:
      'Your text is still on this page: copy what you need, reload the page and make the change again.',
  }),
  incomplete: ({ missing }) => ({
    what: `The draft cannot be submitted yet. It still needs ${joinWords(missing)}.`,
    'command line': 'Add what is missing with `desk edit SLUG FILE` and submit it again.',
    browser: 'Add what is missing and submit it again.',
  }),
  'checks-to-go': ({ left }) =>
    `You can verify the revision once every check is answered: ${left} ${left === 1 ? 'check' : 'checks'} to go.`,
  'failing-check':
    'One of the checks failed, so the revision cannot be verified. Return it with a note on what should change.',
  'ambiguous-person': ({ name, ids }) => ({
    what: `More than one person is called ${name}, so nothing was changed.`,
    'command line': `Give the id of one of them instead: ${ids.join(' or ')}. \`desk people\` shows who they are.`,
    browser: 'Choose one of the people who have this name.',
  }),
  'unknown-person': {
    what: 'There is no such person.',
    'command line': '`desk people` shows everyone.',
    browser: 'Choose someone from the list.',
  },
  'empty-name': 'A person needs a name with at least one letter or digit.',
  'empty-return-note': {
    what: 'The author needs to know what has to change.',
    'command line': 'Write it after --note.',
    browser: 'Write a note and return the brief again.',
  },
  'no-one-named': 'Say who the link is for. It is shown above the text.',
  'unknown-part': 'The revision has no such part, so nothing was saved. Comment on a part that it has.',
  'unknown-comment':
    'This brief has no such comment, so nothing was sent. Reload the page and answer it there.',
  'empty-comment': 'The comment is empty, so nothing was sent. Write what you want to say first.',
  'too-many-comments':
    'This brief has as many comments as it can hold, so nothing was sent. Comments can still be resolved.',
  'report-embargoed': {
    what: 'The text says that it is under embargo. Daily reports cannot be held back, so nothing was stored.',
    'command line': 'When the embargo has ended, remove the line that states it and import the report.',
    browser: 'When the embargo has ended, remove the line that states it and import the report.',
  },
  'no-stated-date': {
    what: 'The text does not say when it was published, so it cannot be filed in the archive.',
    'command line': 'Add a line "Published on: 2026-03-05", or datePublished in the front matter.',
    browser: 'Add the date to the text.',
  },
  'date-to-come':
    'The text gives a publication date in the future, so it cannot be filed in the archive. Correct the date in the text.',
  'no-such-day': 'That is not a date up to today, so nothing was changed. Write it as 2026-03-05.',
  'note-too-long': 'A note can have at most 600 characters, so nothing was changed. Shorten it.',
  'not-leading': {
    what: 'This brief does not lead the front page, so nothing was changed.',
    'command line': 'The front page shows which one does.',
    browser: 'Reload the page to see which one does.',
  },
  'past-time': 'That time has passed. Choose a later one.',
  busy: 'Too much is being saved at the moment; nothing was changed. Try again in a minute.',
}
