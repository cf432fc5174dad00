import { quietly } from "./quietly.js";

/** Tells the console of the page. One that throws is no reason to show nothing. */
export function safeConsole(how: "warn" | "error", message: string): void {
  quietly(() => console[how](message));
}
