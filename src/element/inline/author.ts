/** What the author of a page wrote in the place of a number. */

/** A number as any of our languages writes it: its thousands are parted, its decimals are few. */
const NUMBER =
  /\p{Nd}{1,3}(?:[,٬\u00a0\u202f’'.]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?/gu;

/** The first number of a text where none of its numbers is the record's; `null` where one is, or where it has none. */
export function otherNumber(text: string, amount: number): string | null {
  const numbers = text.match(NUMBER) ?? [];
  const [first = null] = numbers;
  return numbers.some((each) => isThat(each, amount)) ? null : first;
}

/** Whether they are the same, as far as the text has decimals. */
function isThat(text: string, amount: number): boolean {
  const [, whole = "", decimals = ""] = /^(.*?)(?:[.,٫](\p{Nd}{1,2}))?$/u.exec(text) ?? [];
  const said = Number(`${digitsOf(whole)}.${digitsOf(decimals)}`);
  return said === Number(amount.toFixed(decimals.length));
}

/** The digits alone, in those that a program reads. */
function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "").replace(/[^0-9]/g, (digit) => String(valueOf(digit)));
}

/** Digits of every script lie in tens, from nought to nine. */
function valueOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = -1;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) {
    code -= 1;
    value += 1;
  }
  return value;
}
