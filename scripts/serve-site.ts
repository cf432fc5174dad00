/** Serves `site-dist/` on `PORT` (default 8080). */
import { preview } from "vite";

const server = await preview({
  configFile: false,
  appType: "mpa",
  build: { outDir: "site-dist" },
  preview: {
    port: Number(process.env["PORT"] ?? 8080),
    strictPort: true,
    host: "localhost",
    // A page in a sandbox has no origin, and its modules come only to everybody.
    cors: { origin: "*" },
  },
});
console.log(`The example page is at ${server.resolvedUrls?.local[0] ?? ""}`);
