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
  { id: 'bulk', title: 'Everything at once' },
  { id: 'licence', title: 'Using what you get' },
]

/** How programs read what is published: what there is, with examples, limits and licence. */
export function ApiView({ data, site }: { data: readonly ApiEndpoint[]; site: SiteFacts }) {
  const root = site.baseUrl + apiRootAddress
  return (
    <StandingPageView title="API" headings={headings}>
      <h2 id="start">Start here</h2>
      <p>
        Programs can read everything that is published here as JSON. You need no key and no account. Every
        address begins with <code>{root}</code>, and scripts on other sites may call it from a reader’s
        browser.
      </p>
      <p>
        The <a href={openApiAddress}>OpenAPI description</a> lists every parameter and every field of every
        answer, for tools that write client code.
      </p>
      <h2 id="endpoints">What you can request</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Answer</th>
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
        A list answers one page at a time. To get the next page, send the same parameters again with{' '}
        <code>cursor</code> set to the value of <code>next</code>. On the last page, <code>next</code> is
        null. A brief that is published while you read does not shift the pages that follow.
      </p>
      <p>
        The parameter <code>q</code> takes what you can write on the <a href={searchAddress}>search page</a>.
      </p>
      <h2 id="errors">Errors</h2>
      <p>
        An error is a JSON object with <code>title</code>, <code>status</code> and <code>detail</code>, a
        sentence that says what is wrong (RFC 9457). If a parameter is wrong or unknown, the status is 400 and{' '}
        <code>parameter</code> names it. A withdrawn brief answers 410 with the <code>reason</code>. A renamed
        one answers 308 and leads to its present address.
      </p>
      <h2 id="limits">Limits</h2>
      <p>
        A page of a list has at most 100 lines. Few requests are answered at the same time. If too many
        arrive, or if one takes too long, the status is 503: wait for as many seconds as{' '}
        <code>Retry-After</code> says, and try again. Every answer has an <code>ETag</code>. Send it back as{' '}
        <code>If-None-Match</code>, and you get 304 and no text if nothing has changed.
      </p>
      <h2 id="bulk">Everything at once</h2>
      <p>
        To take all briefs, do not go through the lists. <a href={bulkIndexAddress}>{bulkIndexAddress}</a>{' '}
        names a file for each month, with the briefs first published in it: one brief on each line, as JSON. A
        publication, a correction or a withdrawal changes only the file of its own month, so ask for the
        others with <code>If-None-Match</code>.
      </p>
      <pre tabIndex={0}>
        <code>{`curl '${site.baseUrl}${bulkIndexAddress}'`}</code>
      </pre>
      <h2 id="licence">Using what you get</h2>
      <p>
        Everything here is marked TLP:CLEAR. You may share it without limit, subject to copyright. Please
        quote a judgment with its likelihood and its confidence, link to the brief, and check whether it has
        been corrected or withdrawn since you read it.
      </p>
    </>
  )
}
