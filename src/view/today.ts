/** Today as `YYYY-MM-DD`, UTC. The one clock: it decides only which notices still stand, never a figure. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
