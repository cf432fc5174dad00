/** HTML and sheets in few characters: an author pastes them. */

/** HTML of ours without white space around blocks, without end tags and quotes that HTML does not ask for, and without what only a script asks. */
export function minifiedHtml(html: string): string {
  return (
    html
      .replace(/ (?:data-row="\d+"|rel="noopener")/g, "")
      .replace(
        /\s*(<\/?(?:caption|d[dlt]|details|div|fig\w+|li|p|summary|t(?:able|body|[dhr]|head)|ul)\b[^>]*>)\s*/g,
        "$1",
      )
      // The doors are in a line of text.
      .replace('<div class="doors"', " $&")
      .replace(/<\/(?:dd|dt|li|td|th|tr)>/g, "")
      .replace(/(?<=<[^<>]*=)"([\w.%-]+)"/g, "$1")
  );
}

/** A sheet without what says nothing. */
export function minified(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .replace(/ !important/g, "!important")
    .replace(/\b0\.(?=\d)/g, ".")
    .trim();
}

/** Of a sheet the rules that meet something in this HTML, and of the properties of our own those that are used. */
export function rulesFor(sheet: string, html: string): string {
  const met = meeting(minified(sheet), html);
  const used = met.replace(/(--_\w+):[^;}]+;?/g, (declaration, name: string) =>
    (met + html).includes(`var(${name}`) ? declaration : "",
  );
  return used.replace(/="([\w-]+)"\]/g, "=$1]").replace(/;}/g, "}");
}

function meeting(sheet: string, html: string): string {
  return [...sheet.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
    .map(([, head = "", body = ""]) => {
      const isRule = !head.startsWith("@");
      const kept = isRule
        ? selectors(head)
            .filter((each) => meets(each, html))
            .map((each) => each.replace(/ ([>+]) /g, "$1"))
            .join()
        : head;
      const inside = isRule ? body : meeting(body, html);
      return kept && inside && `${kept}{${inside}}`;
    })
    .join("");
}

/** A list of selectors, parted where no bracket is open. */
function selectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/);
}

/**
 * Whether every element, class and attribute that it names is there; what is in brackets of a pseudo-class is not asked.
 * Only a script has a state, and puts something of an author's into a slot that we style.
 */
function meets(selector: string, html: string): boolean {
  if (/:state\(|::slotted\(/.test(selector)) return false;
  const plain = selector.replace(/\([^)]*\)+/g, "");
  const names = [
    ...plain.matchAll(/(?<![\w-])[a-z][\w-]*(?![^[]*\])(?<!:{1,2}[\w-]*)|\.[\w-]+|\[[^\]]+\]/g),
  ].map(([name]) => name);
  return names.every((name) => {
    if (name.startsWith("."))
      return new RegExp(`class="[^"]*(?<![\\w-])${name.slice(1)}(?![\\w-])`).test(html);
    // What a reader opens begins closed.
    if (name === "[open]") return true;
    if (name.startsWith("[")) return html.includes(` ${name.slice(1, -1)}`);
    return new RegExp(`<${name}[\\s>]`).test(html);
  });
}
