import { readAsset } from '#press/assets.ts'
import { answer } from './own-answer.ts'
import { unknownPage } from '#press/pages/notices/unknown-page.ts'

/** Answers a request for a stylesheet, script or font. */
export async function answerAsset(file: string): Promise<Response> {
  const asset = await readAsset(file)
  return asset ? new Response(asset.body, { headers: asset.headers }) : answer(unknownPage, {})
}
