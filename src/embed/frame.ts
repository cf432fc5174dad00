/**
 * `cdn/frame.js`, for authors who paste our iframe by hand: gives it the height its page asks for. It listens only to
 * windows of iframes that show a page of ours, and only to that page's own origin (`null` in a sandbox).
 */
import { HEIGHT, READY } from "./message.js";

const folder = new URL("../embed/", (document.currentScript as HTMLScriptElement).src);

const ours = () =>
  [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(folder.href));

addEventListener(
  "message",
  ({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const height = Number(data?.height);
    if (data?.type !== HEIGHT || !(height > 0 && height < 20000)) return;
    if (origin !== folder.origin && origin !== "null") return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  },
);

// A page that was there before us says its height again.
for (const frame of ours()) frame.contentWindow?.postMessage({ message: READY }, "*");
