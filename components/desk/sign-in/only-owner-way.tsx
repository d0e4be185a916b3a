/** How an owner gets back in whom nobody else can let in. Everyone is told it: it says nothing about any account. */
export function OnlyOwnerWay() {
  return (
    <>
      If you are the only owner, run <code>npm run -s desk -- owner-link NAME</code> with your own name on the
      computer that runs the site.
    </>
  )
}
