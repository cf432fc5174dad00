/** WebKitGTK for the test runner: its driver and its small browser, on a screen that nobody sees. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { WebdriverLauncher } from "@web/test-runner-webdriver";

const HOST = "127.0.0.1";

class WebKitLauncher extends WebdriverLauncher {
  #started = [];

  constructor(driver) {
    const capabilities = { browserName: "MiniBrowser", "wdio:enforceWebDriverClassic": true };
    super({ hostname: HOST, capabilities });
    this.program = driver;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = "WebKitGTK";
    // A program that we leave behind would keep the next run from ending.
    process.once("exit", () => this.#end());
    const screen = this.#start("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24"]);
    // It takes the first number that is free and says which.
    const [number] = await once(screen.stdout, "data");
    this.options.port = await freePort();
    this.#start(this.program, [`--port=${this.options.port}`], {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
    });
    await answers(this.options.port);
  }

  async stop() {
    await super.stop();
    this.#end();
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

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until the driver takes sessions. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const status = await fetch(`http://${HOST}:${port}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("WebKitWebDriver does not answer.");
}

export const webkitLauncher = (driver) => new WebKitLauncher(driver);
