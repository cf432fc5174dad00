#!/usr/bin/env node
/** The command `migration-explainers`: finds the part that was asked for, and says plainly what went wrong. */
import type { Command } from "./command.js";
import { version } from "./version.js";

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  render: async () => (await import("./render.js")).render,
  embed: async () => (await import("./embed.js")).embed,
  prerender: async () => (await import("./prerender.js")).prerender,
  validate: async () => (await import("./validate.js")).validate,
  integrity: async () => (await import("./integrity.js")).integrity,
  mcp: async () => (await import("./mcp.js")).mcp,
};

/** What the command can do, a line each. */
async function general(): Promise<string> {
  const lines = Object.entries(commands).map(
    async ([name, load]) => `  migration-explainers ${name.padEnd(10)} ${(await load()).says}`,
  );
  return `migration-explainers: every form of a view, without a browser

${(await Promise.all(lines)).join("\n")}

  migration-explainers <command> --help says the rest.
  migration-explainers --version says which release this is.
`;
}

/** Says what went wrong. What a file or an argument says may steer a terminal: it is told, and not done. */
function fails(message: string): void {
  const shown = message.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g,
    (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  process.stderr.write(`${shown.trimEnd()}\n`);
  process.exitCode = 1;
}

const [name = "", ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
if (command) {
  // A page of output that nobody reads to its end is no error; one that cannot be written is.
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(0);
    fails(`Nothing could be written: ${message}`);
    process.exit(1);
  });
  const waiting = setTimeout(() => process.stderr.write(`${name}: working …\n`), 1000);
  try {
    if (rest.includes("--help") || rest.includes("-h")) process.stdout.write(command.help);
    else process.exitCode = await command.run(rest);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    fails(`${message}\nmigration-explainers ${name} --help says how it is written.`);
  } finally {
    clearTimeout(waiting);
  }
} else if (["--version", "-v"].includes(name)) {
  process.stdout.write(`${version()}\n`);
} else if (["", "help", "--help", "-h"].includes(name)) process.stdout.write(await general());
else {
  fails(`There is no command "${name}".\n\n${await general()}`);
}
