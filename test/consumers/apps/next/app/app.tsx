"use client";

import "migration-explainers/define";
import type { CrossingsTimeline, DeathsTally } from "migration-explainers";
import type {} from "migration-explainers/react";
import { useRef, useState } from "react";
import { list, own, year } from "../values.js";

export function App() {
  const [asOf, setAsOf] = useState("2024-12-29");
  const [shown, setShown] = useState(true);
  const [measure, setMeasure] = useState<CrossingsTimeline["measure"]>("people");
  const [bare, setBare] = useState(true);
  const [data, setData] = useState(own);
  const [log, setLog] = useState("");
  const timeline = useRef<CrossingsTimeline>(null);
  const say = (what: string) => setLog((before) => `${before}${what}\n`);
  return (
    <>
      <button id="later" onClick={() => setAsOf("2026-08-20")} />
      <button id="hide" onClick={() => setShown(!shown)} />
      <button id="boats" onClick={() => setMeasure("boats")} />
      <button id="evidence" onClick={() => setBare(false)} />
      <button id="list" onClick={() => setData(list)} />
      <button id="cite" onClick={async () => say((await timeline.current?.citation()) ?? "")} />
      {shown && (
        <removals-counter as-of={asOf} onexplainer-ready={() => say("ready")}>
          <b>Words</b> of the author
        </removals-counter>
      )}
      <crossings-timeline
        ref={timeline}
        measure={measure}
        from={year}
        to={year}
        onexplainer-select={({ row }) => say(`selected ${row}`)}
      />
      <quote-card quote="cooper-returns-target" no-evidence={bare} />
      <deaths-tally
        scope="channel"
        // React hands no object to an element that came from a server (react/react#35446).
        ref={(element: DeathsTally | null) => {
          if (element) element.data = data;
        }}
        onexplainer-error={({ code }) => say(`error ${code}`)}
      >
        Words of the author
      </deaths-tally>
      <output>{log}</output>
    </>
  );
}
