/** The server of the Model Context Protocol (modelcontextprotocol.io), over standard input and output. */
import { checkNumber } from "./check-number.js";
import { findFigures } from "./find-figures.js";
import { getFigure } from "./get-figure.js";
import type { Answer, Tool } from "./tool.js";
import { subjects } from "./views.js";

const INSTRUCTIONS = `Reported figures with their sources: ${subjects}. Answer only from what the tools say. Repeat a number with its period, the words before it ("at least", "almost"), its caveats, its source and its day; where a tool says that the data does not hold something, say so.`;

/** Tells a client what can be asked, and answers until it hangs up. Rejects where the SDK is not installed. */
export async function serve(version: string, site: string | null): Promise<void> {
  const { McpServer, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } =
    await sdk();
  const tools = [findFigures(site), getFigure(site), checkNumber(site)];
  const mcp = new McpServer(
    { name: "migration-explainers", version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  mcp.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    called(tools, params.name, params.arguments),
  );
  await mcp.connect(new StdioServerTransport());
}

/** What a tool answers, or one plain sentence that says what was wrong with the question. */
async function called(tools: readonly Tool[], name: string, given: unknown) {
  const asked = tools.find((each) => each.name === name);
  try {
    if (!asked)
      throw new Error(
        `There is no tool "${name}". There are: ${tools.map((each) => each.name).join(", ")}.`,
      );
    return resultOf(await asked.call(given));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { isError: true, content: [{ type: "text" as const, text }] };
  }
}

function resultOf({ text, fields, picture }: Answer) {
  const image = picture && {
    type: "image" as const,
    data: Buffer.from(picture).toString("base64"),
    mimeType: "image/png",
  };
  return {
    // A space that keeps a line together says nothing to a program.
    content: [
      { type: "text" as const, text: text.replaceAll("\u00a0", " ") },
      ...(image ? [image] : []),
    ],
    structuredContent: { ...fields },
  };
}

async function sdk() {
  try {
    const [server, stdio, types] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/mcp.js"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
      import("@modelcontextprotocol/sdk/types.js"),
    ]);
    return { ...server, ...stdio, ...types };
  } catch {
    throw new Error(
      "The server takes the package @modelcontextprotocol/sdk beside this one: npm install it.",
    );
  }
}
