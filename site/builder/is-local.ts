/** A site on a machine of one's own. */

/** Whether only this machine can open that address. */
export function isLocal(address: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);
}
