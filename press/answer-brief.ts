import { answer } from './answer.ts'
import { briefPage } from './pages/brief-page.tsx'
import { textFormPages, textForms } from './pages/text-forms.ts'

/** Answers `/briefs/<slug>` and its text forms: a slug has no full stop, so an extension names the form. */
export function answerBrief(slugAndExtension: string): Promise<Response> {
  const form = textForms.findIndex(({ extension }) => slugAndExtension.endsWith(`.${extension}`))
  const page = textFormPages[form]
  if (!page) return answer(briefPage, { slug: slugAndExtension })
  return answer(page, { slug: slugAndExtension.slice(0, slugAndExtension.lastIndexOf('.')) })
}
