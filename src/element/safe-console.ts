/** Tells the console of the page. One that throws is no reason to show nothing. */
export function safeConsole(how: "warn" | "error", message: string): void {
  try {
    console[how](message);
  } catch {
    // Nobody listens.
  }
}
