/** Does something when the page has nothing else to do; where the browser cannot tell, a little later. */
export function whenIdle(work: () => void): void {
  (globalThis.requestIdleCallback ?? setTimeout)(work);
}
