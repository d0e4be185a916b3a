import { foldName } from '#domain/names/fold-name.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { DailyReport } from './daily-report.ts'

/** The version of the form in which daily reports are stored. It moves on with every change that earlier readers would misread. */
const reportForm = 1

/** A daily report as it is stored: it says its own form. */
export interface StoredDaily extends DailyReport {
  form: typeof reportForm
}

/** A daily report with the version of its form, to be stored. */
export function toStoredDaily(daily: DailyReport): StoredDaily {
  return { form: reportForm, ...daily }
}

/** Reads a stored daily report. Throws for what says no form, or one of a later program. */
export function readStoredDaily(stored: unknown): DailyReport {
  const form = typeof stored === 'object' && stored !== null && 'form' in stored ? stored.form : null
  if (form !== reportForm)
    throw new Error(`a stored daily report has the form ${String(form)}; this program reads ${reportForm}`)
  // What was stored in this form is a report of it, by the type of `toStoredDaily`.
  const { title, slot, date, categories } = stored as StoredDaily
  return { title, slot, date, categories }
}

/**
 * All words of a daily report, folded as names are (`foldName`), with a space around each: a name occurs in it if the
 * folded name does with a space before and after.
 */
export function toReportWords({ categories }: DailyReport): string {
  const texts = categories.flatMap(({ name, insights, sentiment, policy }) => [
    name,
    ...insights.flatMap(({ text, credibility, coherence, confidenceNote }) => [
      text,
      credibility,
      coherence,
      confidenceNote,
    ]),
    sentiment,
    policy,
  ])
  const plain = texts.filter((text) => text !== null).map(toPlainText)
  return ` ${foldName(plain.join(' '))} `
}
