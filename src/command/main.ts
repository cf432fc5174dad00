#!/usr/bin/env node
/** The command `migration-explainers`: finds the part that was asked for, and says plainly what went wrong. */
import { embed } from "./embed.js";
import { integrity } from "./integrity.js";
import { render } from "./render.js";
import type { Command } from "./command.js";
import { validate } from "./validate.js";

const commands: Readonly<Record<string, Command>> = { render, embed, validate, integrity };

const general = `migration-explainers: every form of a view, without a browser

${Object.entries(commands)
  .map(([name, { says }]) => `  migration-explainers ${name.padEnd(10)} ${says}`)
  .join("\n")}

  migration-explainers <command> --help says the rest.
`;

const [name = "", ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  // A page of output that nobody reads to its end is no error.
  process.stdout.on("error", () => process.exit(0));
  const waiting = setTimeout(() => process.stderr.write(`${name}: working …\n`), 1000);
  try {
    if (rest.includes("--help") || rest.includes("-h")) process.stdout.write(command.help);
    else process.exitCode = await command.run(rest);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${message}\nmigration-explainers ${name} --help says how it is written.\n`,
    );
    process.exitCode = 1;
  } finally {
    clearTimeout(waiting);
  }
} else if (["", "help", "--help", "-h"].includes(name)) process.stdout.write(general);
else {
  process.stderr.write(`There is no command "${name}".\n\n${general}`);
  process.exitCode = 1;
}
