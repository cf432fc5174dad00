/** Text of a picture in several lines. */
import { textWidth } from "./layout.js";

/** The text in as few lines of at most that width as it takes, broken at spaces and after dashes; `null` where a word is wider. */
export function wrapped(text: string, width: number): string[] | null {
  const lines: string[] = [];
  for (const word of text.replaceAll("–", "– ").split(" ")) {
    const last = lines.at(-1);
    const line = last === undefined ? word : `${last}${last.endsWith("–") ? "" : " "}${word}`;
    if (last !== undefined && textWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
    if (textWidth(lines.at(-1) ?? "") > width) return null;
  }
  return lines;
}
