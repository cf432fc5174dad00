/**
 * `cdn/embed.js`, the one script of an embed page: tells the page around how tall it is, in the protocols of
 * WordPress, AMP and pym.js and in a message of ours, does what its address asks for, and makes the figure live. In a
 * sandbox, where modules need a header that few hosts send, it takes the classic script instead, and shows the address
 * of a link that may not open. On `embed/view.html` the fragment says which figure.
 */
import { applyQuery, viewIn } from "./parameters.js";
import { HEIGHT, READY } from "./message.js";

const folder = new URL("./", (document.currentScript as HTMLScriptElement).src);
/** How pym.js calls this frame. */
const pym = new URLSearchParams(location.search).get("childId");
const secret = /#\?secret=(\w+)$/.exec(location.hash)?.[1];

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT, height }, "*");
  // The numbers are no secret, and the page around may be any.
  if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  if (pym !== null) parent.postMessage(["pym", pym, "height", height].join("xPYMx"), "*");
}

/** The figure of the page: the one it was built with, or the one its fragment names. */
function figureOf(body: HTMLElement): Element | null {
  const written = body.firstElementChild;
  if (!written?.matches("[data-by-address]")) return written;
  // Another fragment is another figure.
  addEventListener("hashchange", () => location.reload());
  const view = viewIn(location.hash);
  if (!view) return null;
  const element = document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attributes)) element.setAttribute(name, value);
  written.replaceWith(element);
  return element;
}

function makeLive(): void {
  const element = figureOf(document.body);
  if (!element) return;
  const unknown = applyQuery(
    new URLSearchParams(location.search),
    document.documentElement,
    element,
  );
  element.setAttribute("live", new URL("data/newest.json", folder).href);
  if (unknown.length)
    console.warn(
      `The address of this page asks for what <${element.localName}> does not know, so it is left out: ${unknown.join(", ")}.`,
    );
  const tag = element.localName;
  import(/* @vite-ignore */ new URL(`${tag}.js`, folder).href).catch(() => {
    const script = document.createElement("script");
    script.src = new URL("explainers.classic.js", folder).href;
    document.head.append(script);
  });
}

/** In a sandbox a link may open nothing: then its address is there to be copied. */
function tellAddress(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link?.href || origin !== "null") return;
  event.preventDefault();
  const opened = window.open(link.href, "_blank");
  if (opened) {
    opened.opener = null;
    return;
  }
  const address = document.querySelector("input") ?? document.createElement("input");
  Object.assign(address, { readOnly: true, value: link.href, ariaLabel: link.textContent });
  address.style.width = "100%";
  document.body.append(address);
  address.focus();
  address.select();
}

function begin(): void {
  // WordPress clips the frame until it is told, and a browser observes nothing in a frame that cannot be seen.
  if (parent !== window) tellHeight();
  makeLive();
}

if (parent !== window) {
  addEventListener("click", tellAddress);
  addEventListener("message", ({ data, source }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === READY) tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
}
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
