import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { text } from 'node:stream/consumers'

/** Milliseconds between two questions for the same page. */
const askEvery = 5

/** Milliseconds that a publication may take to be seen. */
const patience = 20_000

/** A page that one reader asks for again and again, on one connection. */
export interface WatchedPage {
  /** Resolves with the time, by `performance.now()`, at which the page first had `words`; rejects if it never does. */
  waitFor: (words: string) => Promise<number>
  close: () => void
}

/** Watches a page as a browser would: with the tag of what it has. */
export function watchPage(site: string, address: string): WatchedPage {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  let tag = ''
  const ask = async (): Promise<string> => {
    const response = await get(new URL(address, site), { agent, tag })
    const body = await text(response)
    // What the reader has already was found not to have the words.
    if (response.statusCode === 200) tag = response.headers.etag ?? ''
    return response.statusCode === 200 ? body : ''
  }
  return {
    waitFor: async (words) => {
      const until = performance.now() + patience
      while (performance.now() < until) {
        if ((await ask()).includes(words)) return performance.now()
        await pause(askEvery)
      }
      throw new Error(`${address} did not show ${words} within ${patience / 1_000} seconds.`)
    },
    close: () => {
      agent.destroy()
    },
  }
}

function get(url: URL, { agent, tag }: { agent: http.Agent; tag: string }): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = tag === '' ? {} : { 'if-none-match': tag }
    const request = http.get(url, { agent, headers, timeout: patience }, resolve)
    request.on('timeout', () => request.destroy(new Error(`${url.pathname} was not answered.`)))
    request.on('error', reject)
  })
}
