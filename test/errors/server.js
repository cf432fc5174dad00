/** What a server may do to a dataset, by its query: for the tests of errors. */

/** @type {import("koa").Middleware} */
export async function faulty(context, next) {
  if (context.path !== "/faulty") return next();
  const { query, res } = context;
  context.respond = false;
  const head = (status = 200) =>
    res.writeHead(status, {
      "content-type": query.type ?? "application/json",
      ...(query.size && { "content-length": query.size }),
    });
  if (query.hang === "1") return;
  if (query.cut === "head") return res.destroy();
  if (query.loop) {
    res.writeHead(302, { location: "/faulty?loop=1" }).end();
    return;
  }
  head(Number(query.status ?? 200));
  if (query.hang) res.write("{");
  else if (query.drip) {
    const drip = setInterval(() => (res.closed ? clearInterval(drip) : res.write(" ")), 200);
  } else if (query.cut) {
    res.write('{"schema": 1');
    setTimeout(() => res.destroy(), 50);
  } else if (query.size) res.end(" ".repeat(Number(query.size)));
  else res.end(Buffer.from(String(query.body ?? ""), "base64"));
}
