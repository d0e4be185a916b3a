/** What the file system says, by Node's codes, in words that follow a path and a colon. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is a file where a folder should be',
  EEXIST: 'there is already a file with this name',
  EISDIR: 'it is a folder',
  EACCES: 'this account does not have permission',
  EPERM: 'this account does not have permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota of this account is used up',
}

/** Why a file or folder could not be used, in a few words; `null` if that is not what went wrong. */
export function describeFileError(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null
  return words[String((error as NodeJS.ErrnoException).code)] ?? null
}
