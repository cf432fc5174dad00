/** What assistive technology is given: the accessibility tree, and the node that has the focus. */
import type { CDPSession, Page, Protocol } from "puppeteer-core";

type AXNode = Protocol.Accessibility.AXNode;

/** A node of the tree, as far as a reader is told of it. */
export interface Node {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly children: readonly Node[];
  readonly backend: number;
}

export class Assistive {
  private constructor(private readonly devtools: CDPSession) {}

  static async of(page: Page): Promise<Assistive> {
    const devtools = await page.createCDPSession();
    await devtools.send("Accessibility.enable");
    return new Assistive(devtools);
  }

  /** The whole page, through all shadows. */
  async tree(): Promise<Node> {
    const { nodes } = await this.devtools.send("Accessibility.getFullAXTree");
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find(({ parentId }) => parentId === undefined);
    if (!root) throw new Error("The page has no accessibility tree.");
    return told(root, known)[0] ?? { role: "", name: "", value: "", children: [], backend: 0 };
  }

  /** All nodes in reading order, once one of that role and name is among them: the tree follows the page a moment later. */
  async nodesWith(role: string, name: string): Promise<Node[]> {
    for (;;) {
      const nodes = all(await this.tree());
      if (nodes.some((each) => each.role === role && each.name.startsWith(name))) return nodes;
    }
  }

  /** What has the focus. */
  async focused(): Promise<Node> {
    const { result } = await this.devtools.send("Runtime.evaluate", {
      expression: `(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      })()`,
    });
    const objectId = result.objectId ?? "";
    const { nodes } = await this.devtools.send("Accessibility.getPartialAXTree", {
      objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    if (!node) throw new Error("What has the focus is not told to anybody.");
    // DevTools leave out the words of a slider's value, which software for readers is given.
    const words = await this.devtools.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { return this.ariaValueText; }",
    });
    const { value, ...told } = plain(node);
    return { ...told, value: String(words.result.value ?? value), children: [] };
  }

  /** Does what a reader's software does with a control: presses it. */
  async press({ backend }: Node): Promise<void> {
    const { object } = await this.devtools.send("DOM.resolveNode", { backendNodeId: backend });
    await this.devtools.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: "function () { this.click(); }",
    });
  }
}

function plain({ role, name, value, backendDOMNodeId }: AXNode) {
  return {
    role: String(role?.value ?? ""),
    name: String(name?.value ?? ""),
    value: String(value?.value ?? ""),
    backend: backendDOMNodeId ?? 0,
  };
}

/** A node with all below it; in place of one that is not told, what is below that. */
function told(node: AXNode, known: ReadonlyMap<string, AXNode>): Node[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = known.get(id);
    return child ? told(child, known) : [];
  });
  return node.ignored ? children : [{ ...plain(node), children }];
}

/** The node and all below it, in reading order. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

/** All that a node says. */
export function textOf(node: Node): string {
  return all(node)
    .filter(({ role }) => role === "StaticText")
    .map(({ name }) => name)
    .join(" ")
    .replace(/\s+/g, " ");
}
