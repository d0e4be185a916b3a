import { StandingPageView } from '#components/reader/standing-page-view.tsx'
import { apiRootAddress, bulkIndexAddress, openApiAddress, searchAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** A parameter as it is explained. */
export interface ApiParameter {
  name: string
  description: string
  /** What it may be, in a few words; empty where that goes without saying. */
  values: string
  isRequired: boolean
}

/** One thing that programs can ask for, as it is explained. */
export interface ApiEndpoint {
  id: string
  title: string
  summary: string
  /** Below the root, with its variable parts in braces. */
  path: string
  parameters: readonly ApiParameter[]
  /** Below the root; `null` where it takes a name that sites do not share. */
  example: string | null
}

const headings = [
  { id: 'start', title: 'Start here' },
  { id: 'endpoints', title: 'What you can request' },
  { id: 'pages', title: 'Long lists' },
  { id: 'errors', title: 'Errors' },
  { id: 'limits', title: 'Limits' },
  { id: 'bulk', title: 'Downloading everything' },
  { id: 'licence', title: 'Using the data' },
]

/** How programs read what is published: what there is, with examples, limits and licence. */
export function ApiView({ data, site }: { data: readonly ApiEndpoint[]; site: SiteFacts }) {
  const root = site.baseUrl + apiRootAddress
  return (
    <StandingPageView title="API" headings={headings}>
      <h2 id="start">Start here</h2>
      <p>
        Programs can read everything published here as JSON. You need no key or account. Every address begins
        with <code>{root}</code>. Scripts on other sites can call it from a reader’s browser.
      </p>
      <p>
        The <a href={openApiAddress}>OpenAPI description</a> lists every parameter and every field of every
        response, for tools that generate client code.
      </p>
      <h2 id="endpoints">What you can request</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">What it returns</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ id, path, title }) => (
            <tr key={id}>
              <td>
                <a href={`#${id}`}>
                  <code>{path}</code>
                </a>
              </td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.map((endpoint) => (
        <Endpoint key={endpoint.id} root={root} endpoint={endpoint} />
      ))}
      <Rules site={site} />
    </StandingPageView>
  )
}

function Endpoint({ root, endpoint }: { root: string; endpoint: ApiEndpoint }) {
  const { id, title, summary, path, parameters, example } = endpoint
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>
        <code>{path}</code>
      </p>
      <p>{summary}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      {example !== null && (
        <pre tabIndex={0}>
          <code>{`curl '${root}${example}'`}</code>
        </pre>
      )}
    </section>
  )
}

function Parameters({ parameters }: { parameters: readonly ApiParameter[] }) {
  return (
    <dl className="parameters">
      {parameters.map(({ name, description, values, isRequired }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {description} {isRequired && 'Required. '}
            {values}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rules({ site }: { site: SiteFacts }) {
  return (
    <>
      <h2 id="pages">Long lists</h2>
      <p>
        Lists are returned one page at a time. To get the next page, send the same parameters again with{' '}
        <code>cursor</code> set to the value of <code>next</code>. On the last page, <code>next</code> is
        null. Briefs published while you read do not shift the pages that follow.
      </p>
      <p>
        Write the parameter <code>q</code> as you would on the <a href={searchAddress}>search page</a>.
      </p>
      <h2 id="errors">Errors</h2>
      <p>
        Errors are JSON objects (RFC 9457) with a <code>title</code>, a <code>status</code> and, in{' '}
        <code>detail</code>, a sentence that says what is wrong. If a parameter is wrong or unknown, the
        status is 400 and <code>parameter</code> names it. If a brief has been withdrawn, the status is 410
        and <code>reason</code> says why. If it has been renamed, the status is 308 and the response redirects
        to its new address.
      </p>
      <h2 id="limits">Limits</h2>
      <p>
        A page of a list has at most 100 entries. Only a few requests are handled at once. If too many arrive,
        or one takes too long, the status is 503: wait for the number of seconds in <code>Retry-After</code>,
        then try again. Every response has an <code>ETag</code>. Send it back as <code>If-None-Match</code>:
        if nothing has changed, the status is 304 and there is no text.
      </p>
      <h2 id="bulk">Downloading everything</h2>
      <p>
        To download every brief, use the monthly files, not the lists.{' '}
        <a href={bulkIndexAddress}>{bulkIndexAddress}</a> names a file for each month. It holds the briefs
        first published in that month as JSON, one on each line. Publishing, correcting or withdrawing a brief
        changes only the file for its month, and <code>changedAt</code> says when that last happened. Renaming
        a brief, a tag or an entity changes nothing there but the <code>ETag</code>, so request every file
        with <code>If-None-Match</code>.
      </p>
      <pre tabIndex={0}>
        <code>{`curl '${site.baseUrl}${bulkIndexAddress}'`}</code>
      </pre>
      <h2 id="licence">Using the data</h2>
      <p>
        Everything here is marked TLP:CLEAR. You may share it without limit, subject to copyright. Please
        quote a judgment with its likelihood and confidence, link to the brief, and check whether it has been
        corrected or withdrawn since you read it.
      </p>
    </>
  )
}
