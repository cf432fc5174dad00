/** Copies the code of a form, and says what came of it. */
export async function copied(code: HTMLTextAreaElement | null): Promise<string> {
  if (!code) return "";
  try {
    await navigator.clipboard.writeText(code.value);
    return "Copied.";
  } catch {
    // Without the right to the clipboard a person can still take what is selected.
    code.focus();
    code.select();
    return "This browser does not let us copy. The code is selected: copy it with your keys.";
  }
}
