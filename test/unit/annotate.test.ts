import { expect } from "@open-wc/testing";
import { markerText, placeMarkers, spreadApart } from "../../src/plot/annotate.js";

describe("event markers", () => {
  it("stand where their events are when there is room", () => {
    expect(placeMarkers([0, 100, 200], 30)).to.deep.equal([
      { x: 0, first: 1, last: 1 },
      { x: 100, first: 2, last: 2 },
      { x: 200, first: 3, last: 3 },
    ]);
  });

  it("share one marker, named by the first and the last, when there is none", () => {
    const markers = placeMarkers([100, 110, 120, 300], 30);
    expect(markers.map(markerText)).to.deep.equal(["1–3", "4"]);
    expect(markers[0]?.x).to.equal(110);
  });

  it("keep apart whatever the events are, and stand for each once", () => {
    for (let seed = 1; seed < 200; seed++) {
      const xs = Array.from(
        { length: 12 },
        (_, index) => (Math.sin(seed * 13 + index * 7) + 1) * 150,
      ).sort((a, b) => a - b);
      const markers = placeMarkers(xs, 31);
      markers
        .slice(1)
        .forEach((marker, index) => expect(marker.x - markers[index]!.x).to.be.at.least(31));
      expect(
        markers.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, step) => first + step),
        ),
      ).to.deep.equal(xs.map((_, index) => index + 1));
    }
  });
});

describe("names at the ends of lines", () => {
  it("move apart by the gap and stay above the limit", () => {
    expect(spreadApart([10, 12, 50, 99], 13, 100)).to.deep.equal([10, 23, 50, 99]);
    expect(spreadApart([95, 96, 99], 13, 100)).to.deep.equal([74, 87, 100]);
  });
});
