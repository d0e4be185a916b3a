import { z } from 'zod'
import { refused } from '#domain/result.ts'
import { findSettingProblem, settingNames } from '#domain/site/find-setting-problem.ts'
import { saveDayNote } from '#server/days/save-day-note.ts'
import { saveSettings } from '#server/site/save-settings.ts'
import { setLead } from '#server/site/set-lead.ts'
import { retryHub, retryPages, retryPublication, retrySearch } from '#server/jobs/retry-jobs.ts'
import { savePage } from '#server/standing-pages/save-page.ts'
import { command } from './command.ts'

const instant = z.iso.datetime({ offset: true })
const settings = z.partialRecord(z.enum(settingNames), z.unknown())
const slug = z.string().min(1).max(200)

/** What is done about the publication as a whole. */
export const siteCommands = {
  saveSettings: command({
    verb: 'saveSettings',
    input: z.strictObject({ changes: settings, before: settings }),
    run: async (db, order, { changes, before }) => {
      const problem = findSettingProblem(changes)
      if (problem) return refused({ code: 'wrong-setting', ...problem })
      return saveSettings(db, { ...order, changes, before })
    },
  }),
  savePage: command({
    verb: 'savePage',
    input: z.strictObject({
      slug,
      title: z.string().max(400),
      body: z.string().max(500_000),
      version: instant.nullable(),
    }),
    run: (db, order, { version, ...input }) =>
      savePage(db, { ...order, ...input, version: version === null ? null : new Date(version) }),
  }),
  saveDayNote: command({
    verb: 'saveDayNote',
    input: z.strictObject({
      day: z.string().max(20),
      category: slug,
      text: z.string().max(10_000),
      before: z.string().max(10_000),
    }),
    run: (db, order, input) => saveDayNote(db, { ...order, ...input }),
  }),
  setLead: command({
    verb: 'setLead',
    input: z.strictObject({ slug, until: instant.nullable() }),
    run: (db, order, { until, ...input }) =>
      setLead(db, { ...order, ...input, until: until === null ? null : new Date(until) }),
  }),
  retryPages: command({
    verb: 'retryJobs',
    input: z.strictObject({ of: z.literal('pages') }),
    run: (db, order) => retryPages(db, order),
  }),
  retryPublication: command({
    verb: 'retryJobs',
    input: z.strictObject({ slug }),
    run: (db, order, input) => retryPublication(db, { ...order, ...input }),
  }),
  retryHub: command({
    verb: 'retryJobs',
    input: z.strictObject({ of: z.literal('hub') }),
    run: (db, order) => retryHub(db, order),
  }),
  retrySearch: command({
    verb: 'retryJobs',
    input: z.strictObject({ of: z.literal('search') }),
    run: (db, order) => retrySearch(db, order),
  }),
}
