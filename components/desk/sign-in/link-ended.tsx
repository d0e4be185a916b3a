import { OnlyOwnerWay } from './only-owner-way.tsx'

/** What somebody reads whose one-time link was used or has ended. */
export function LinkEnded() {
  return (
    <p className="pt">
      It has been used or has expired. Nothing is wrong with your account: ask an owner of the publication for
      a new link. <OnlyOwnerWay /> <a href="/admin/sign-in">Sign in</a>
    </p>
  )
}
