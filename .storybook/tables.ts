/** Reads the tables of a page, which MDX by itself does not: a paragraph whose lines begin with a bar is one. */

interface Node {
  readonly type: string;
  readonly value?: string;
  children?: Node[];
}

/** A plugin of remark. Bars divide cells, lines rows; the second line only says that this is a table. */
export function tables(): (tree: Node) => void {
  return function read(tree) {
    if (!tree.children) return;
    tree.children = tree.children.map((node) => {
      if (isTable(node)) return { type: "table", children: rowsOf(node) };
      read(node);
      return node;
    });
  };
}

function isTable({ type, children = [] }: Node): boolean {
  return type === "paragraph" && /^\|[^]*\n\| ?:?-{3}/.test(textOf(children));
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ value, children }) => value ?? textOf(children ?? [])).join("");
}

function rowsOf({ children = [] }: Node): Node[] {
  const rows = split(children, /\r?\n/).map((row) => ({
    type: "tableRow",
    // A row begins and ends with a bar: outside of them is no cell.
    children: split(row, /\s*\|\s*/)
      .slice(1, -1)
      .map((cell) => ({ type: "tableCell", children: cell })),
  }));
  return rows.filter((_row, index) => index !== 1);
}

/** Divides nodes wherever their plain text has the mark. */
function split(nodes: readonly Node[], mark: RegExp): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    const [first = "", ...more] = node.type === "text" ? (node.value ?? "").split(mark) : [];
    if (node.type !== "text") parts.at(-1)?.push(node);
    else if (first) parts.at(-1)?.push({ type: "text", value: first });
    for (const value of more) parts.push(value ? [{ type: "text", value }] : []);
  }
  return parts;
}
