/** WebKitGTK for the test runner: its driver and its small browser, on a screen that nobody sees. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const HOST = "127.0.0.1";

/** What the protocol calls the keys that write nothing; the tests press these. */
const KEYS = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** One window for all test files, one after another; the test runner calls these methods. */
class WebKitLauncher {
  name = "WebKitGTK";
  type = "webdriver";
  #program;
  #address = "";
  #session;
  #started = [];
  #pages = new Map();

  constructor(program) {
    this.#program = program;
  }

  async initialize() {
    // A program that we leave behind would keep the next run from ending.
    process.once("exit", () => this.#end());
    const screen = this.#start("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24"]);
    // It takes the first number that is free and says which.
    const [number] = await once(screen.stdout, "data");
    const port = await freePort();
    this.#address = `http://${HOST}:${port}`;
    this.#start(this.#program, [`--port=${port}`], {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
    });
    await answers(this.#address);
  }

  async startSession(id, url) {
    this.#session ??= this.#open();
    await this.#session;
    this.#pages.set(id, url);
    // It ends when the page has loaded; the tests say themselves when they begin.
    this.#send("url", { url }).catch(() => undefined);
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    // An empty page ends what still runs.
    await this.#send("url", { url: "about:blank" });
    this.#pages.delete(id);
    return {};
  }

  async stop() {
    if (this.#session) await this.#send("", undefined, "DELETE").catch(() => undefined);
    this.#end();
  }

  sendKeys(_id, keys) {
    const unknown = keys.find((key) => key.length > 1 && !KEYS[key]);
    if (unknown) throw new Error(`${unknown} is not among the keys of scripts/webkit.js.`);
    const values = keys.map((key) => KEYS[key] ?? key);
    const all = (type) => values.map((value) => ({ type, value }));
    const actions = [...all("keyDown"), ...all("keyUp")];
    return this.#send("actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  async #open() {
    const capabilities = { alwaysMatch: { browserName: "MiniBrowser" } };
    const { sessionId } = await ask(`${this.#address}/session`, { capabilities });
    return sessionId;
  }

  async #send(command, body, method) {
    const path = ["session", await this.#session, command].filter(Boolean).join("/");
    return ask(`${this.#address}/${path}`, body, method);
  }

  #start(program, args, env = process.env) {
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "ignore"] });
    this.#started.push(child);
    return child;
  }

  #end() {
    for (const child of this.#started.splice(0).reverse()) child.kill();
  }
}

/** What the driver answers; rejects with its own words. */
async function ask(address, body, method = "POST") {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until the driver takes sessions. */
async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    const status = await fetch(`${address}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("WebKitWebDriver does not answer.");
}

export const webkitLauncher = (program) => new WebKitLauncher(program);
