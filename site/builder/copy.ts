/**
 * Copies the code of a form, and says what came of it. With `plain`, the words of the same, it is copied as a text with
 * its links, picture and table, which an editor pastes as such and not as code.
 */
export async function copied(code: HTMLTextAreaElement | null, plain?: string): Promise<string> {
  if (!code) return "";
  try {
    if (plain === undefined) await navigator.clipboard.writeText(code.value);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([code.value], { type: "text/html" }),
          "text/plain": new Blob([plain], { type: "text/plain" }),
        }),
      ]);
    return "Copied.";
  } catch {
    // Without the right to the clipboard a person can still take what is selected.
    code.focus();
    code.select();
    return "This browser does not let us copy. The code is selected: copy it with your keys.";
  }
}
