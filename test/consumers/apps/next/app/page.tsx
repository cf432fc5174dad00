import { render } from "migration-explainers/static";
import { App } from "./app";

/** A figure that is written whole on the server. */
const view = { tag: "removals-counter", attributes: { view: "history" } };

export default async function Page() {
  const figure = (await render(view, "figure")) as string;
  return (
    <>
      <App />
      <div id="written" dangerouslySetInnerHTML={{ __html: figure }} />
    </>
  );
}
