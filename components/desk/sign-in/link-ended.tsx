/** What somebody reads whose one-time link was used or has ended. */
export function LinkEnded() {
  return (
    <p className="pt">
      It was used or has ended. Nothing is wrong with your account. Ask an owner of the publication for a new
      link; the old one cannot be made to work again. <a href="/admin/sign-in">Sign in</a>
    </p>
  )
}
