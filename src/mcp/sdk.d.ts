/**
 * What we use of `@modelcontextprotocol/sdk`, which only those install who run the server. `test/mcp` has the package,
 * and checks `server.ts` against its own types.
 */
declare module "@modelcontextprotocol/sdk/server/mcp.js" {
  export class McpServer {
    constructor(
      info: { readonly name: string; readonly version: string },
      options: { readonly capabilities: object; readonly instructions: string },
    );
    readonly server: {
      setRequestHandler(
        schema: object,
        handler: (request: {
          readonly params: {
            readonly name: string;
            readonly arguments?: Readonly<Record<string, unknown>> | undefined;
          };
        }) => object | Promise<object>,
      ): void;
    };
    connect(transport: object): Promise<void>;
  }
}

declare module "@modelcontextprotocol/sdk/server/stdio.js" {
  export class StdioServerTransport {
    close(): Promise<void>;
  }
}

declare module "@modelcontextprotocol/sdk/types.js" {
  export const ListToolsRequestSchema: object;
  export const CallToolRequestSchema: object;
}
