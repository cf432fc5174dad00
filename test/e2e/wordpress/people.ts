/** Writers of WordPress, through its REST interface and its own form of login. */
import type { Browser, BrowserContext } from "puppeteer-core";
import type { Role, WordPress } from "./start.js";

/** What somebody of that role asks of WordPress. Throws what it answers where it refuses. */
export async function ask<Answer>(
  { home, passwords }: WordPress,
  role: Role,
  method: "POST" | "GET",
  route: string,
  body: object | null = null,
): Promise<Answer> {
  const response = await fetch(`${home}?rest_route=/wp/v2/${route}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`,
      "content-type": "application/json",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${role}, ${route}: ${response.status} ${answer}`);
  return JSON.parse(answer) as Answer;
}

/** Saves a post as that role and says where it is read; a contributor's waits, and is read as a preview. */
export async function write(wordpress: WordPress, role: Role, content: string): Promise<string> {
  const pending = role === "contributor";
  const post = { title: "A post", content, status: pending ? "pending" : "publish" };
  const { id } = await ask<{ id: number }>(wordpress, role, "POST", "posts", post);
  return `${wordpress.home}?p=${id}${pending ? "&preview=true" : ""}`;
}

/** Windows of somebody who has signed in with WordPress's form. */
export async function signedIn(
  browser: Browser,
  { home }: WordPress,
  role: Role,
): Promise<BrowserContext> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${home}wp-login.php`);
  for (const field of ["#user_login", "#user_pass"])
    await page.$eval(field, (input, name) => ((input as HTMLInputElement).value = name), role);
  await Promise.all([page.waitForNavigation(), page.click("#wp-submit")]);
  await page.close();
  return context;
}

/** The administrator switches our plugin on, and says where the explainers lie. */
export async function usePlugin(wordpress: WordPress, site: string): Promise<void> {
  const plugin = "plugins/migration-explainers/migration-explainers";
  await ask(wordpress, "administrator", "POST", plugin, { status: "active" });
  await ask(wordpress, "administrator", "POST", "settings", { migration_explainers_site: site });
}
