/**
 * `cdn/embed.js`, the one script of an embed page: tells the page around how tall it is, in WordPress's protocol and
 * in a message of ours, and makes the figure live. In a sandbox, where modules need a header that few hosts send, it
 * takes the classic script instead.
 */
import { HEIGHT, READY } from "./message.js";

const folder = new URL("./", (document.currentScript as HTMLScriptElement).src);
const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT, height }, "*");
  // The numbers are no secret, and the page around may be any.
  if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
}

function makeLive(): void {
  const tag = document.body.firstElementChild?.localName ?? "";
  import(/* @vite-ignore */ new URL(`${tag}.js`, folder).href).catch(() => {
    const script = document.createElement("script");
    script.src = new URL("explainers.classic.js", folder).href;
    document.head.append(script);
  });
}

function begin(): void {
  // WordPress clips the frame until it is told, and a browser observes nothing in a frame that cannot be seen.
  if (parent !== window) tellHeight();
  makeLive();
}

if (parent !== window) {
  addEventListener("message", ({ data, source }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === READY) tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
}
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
