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
const root = server.resolvedUrls?.local[0] ?? "";
console.log(`An example article: ${root}
The embed builder:  ${root}builder.html
Documentation:      ${root}docs/`);
