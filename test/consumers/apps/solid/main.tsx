import "migration-explainers/define";
import type { CrossingsTimeline } from "migration-explainers";
import type {} from "migration-explainers/solid";
import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import { list, own, year } from "./values.js";

function App() {
  const [asOf, setAsOf] = createSignal("2024-12-29");
  const [shown, setShown] = createSignal(true);
  const [measure, setMeasure] = createSignal<CrossingsTimeline["measure"]>("people");
  const [bare, setBare] = createSignal(true);
  const [data, setData] = createSignal(own);
  const [log, setLog] = createSignal("");
  let timeline: CrossingsTimeline | undefined;
  const say = (what: string) => setLog((before) => `${before}${what}\n`);
  return (
    <>
      <button id="later" onClick={() => setAsOf("2026-08-20")} />
      <button id="hide" onClick={() => setShown(!shown())} />
      <button id="boats" onClick={() => setMeasure("boats")} />
      <button id="evidence" onClick={() => setBare(false)} />
      <button id="list" onClick={() => setData(list)} />
      <button id="cite" onClick={async () => say((await timeline?.citation()) ?? "")} />
      <Show when={shown()}>
        <removals-counter as-of={asOf()} on:explainer-ready={() => say("ready")}>
          <b>Words</b> of the author
        </removals-counter>
      </Show>
      <crossings-timeline
        ref={(element: CrossingsTimeline) => (timeline = element)}
        measure={measure()}
        from={year}
        to={year}
        on:explainer-select={({ row }) => say(`selected ${row}`)}
      />
      <quote-card quote="cooper-returns-target" no-evidence={bare()} />
      <deaths-tally
        scope="channel"
        data={data()}
        on:explainer-error={({ code }) => say(`error ${code}`)}
      >
        Words of the author
      </deaths-tally>
      <output>{log()}</output>
    </>
  );
}

render(() => <App />, document.querySelector("#app")!);
