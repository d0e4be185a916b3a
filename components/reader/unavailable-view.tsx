/** 503: says that the page will be there in a moment, and how to ask again. */
export function UnavailableView() {
  return (
    <div className="page">
      <header className="head">
        <p className="label cat">503</p>
        <h1>One moment, please</h1>
      </header>
      <div className="prose">
        <p>This site is starting up or is very busy. Please try again in a few seconds.</p>
        <p>
          <a href="">Try again</a>
        </p>
      </div>
    </div>
  )
}
