import { safetyHeaders } from '#front/headers.ts'
import type { Printed } from '#front/printed.ts'

/** What a reader gets of a page that cannot be printed now and has not been before. Needs neither database nor style. */
export const cannotPrint: Printed = {
  status: 503,
  headers: {
    ...safetyHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '10',
  },
  body: [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Page not available</title></head>',
    '<body><main><h1>This page is not available at the moment</h1>',
    '<p>Please try again in a few seconds.</p>',
    '<p><a href="/">Go to the front page</a></p></main></body></html>',
  ].join(''),
}
