/** `mcp`: answers assistants from the dataset. */
import { parseArgs } from "node:util";
import { serve } from "../mcp/server.js";
import { readSite, type Command } from "./command.js";
import { version } from "./version.js";

const help = `migration-explainers mcp [--site <address>]

A server of the Model Context Protocol over standard input and output, for assistants that answer people.
It finds figures, gives one with its caveats and source, and checks a number that somebody read.
It takes the package @modelcontextprotocol/sdk beside this one.

  --site     the address of the folder that holds embed/ and cdn/, for links to figures

An assistant starts it itself. Most are told of it in this form:
  { "mcpServers": { "migration-explainers": { "command": "npx", "args": ["-y", "-p", "migration-explainers", "-p", "@modelcontextprotocol/sdk", "migration-explainers", "mcp"] } } }
`;

export const mcp: Command = {
  says: "answers assistants from the dataset (MCP)",
  help,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { site: { type: "string" } } });
    // It has done its part once it listens: the process ends when the client closes standard input.
    await serve(version(), values.site === undefined ? null : readSite(values.site));
    if (process.stdin.isTTY)
      process.stderr.write("mcp: waiting for a client on standard input; Ctrl+C ends it.\n");
    return 0;
  },
};
