import { expect } from "@open-wc/testing";
import { spreadApart, spreadEvenly } from "../../src/plot/annotate.js";
import { boxOf, meet, Places, rowOf, type Candidate } from "../../src/plot/place.js";

describe("names at the ends of lines", () => {
  it("move apart by the gap and stay above the limit", () => {
    expect(spreadApart([10, 12, 50, 99], 13, 100)).to.deep.equal([10, 23, 50, 99]);
    expect(spreadApart([95, 96, 99], 13, 100)).to.deep.equal([74, 87, 100]);
  });

  it("share the way between them where they would meet, and stay where they would not", () => {
    expect(spreadEvenly([10, 12, 50, 99], 13, 100)).to.deep.equal([4.5, 17.5, 50, 99]);
    expect(spreadEvenly([95, 96, 99], 13, 100)).to.deep.equal([74, 87, 100]);
    expect(spreadEvenly([], 13, 100)).to.deep.equal([]);
  });
});

describe("places for texts", () => {
  const at = (x: number, text: string): Candidate => ({ x, y: 10, text, anchor: "middle" });

  it("a text takes the first place where nothing is, and none outside the picture", () => {
    const places = new Places({ x1: 0, x2: 200, y1: 0, y2: 20 });
    expect(places.first([at(0, "leaves"), at(50, "stays")])?.text).to.equal("stays");
    expect(places.first([at(60, "covers"), at(150, "free")])?.text).to.equal("free");
    expect(places.first([at(55, "covers")])).to.equal(null);
  });

  it("texts of a row move apart as far as they may, and the least important is left out", () => {
    const text = (x: number, reach: number) => ({ x, text: "41,472", reach });
    const apart = rowOf([text(100, 20), text(120, 20)], 0, 200);
    expect(apart).to.have.length(2);
    const [a, b] = apart.map(({ x, text }) => boxOf(at(x, text)));
    expect(meet(a!, b!)).to.equal(false);
    expect(rowOf([text(100, 2), text(120, 2)], 0, 200).map(({ x }) => x)).to.deep.equal([100]);
  });

  it("texts of a row stay in the picture", () => {
    const [only] = rowOf([{ x: 199, text: "2026", reach: 40 }], 0, 200);
    expect(boxOf(at(only!.x, "2026")).x2).to.be.at.most(200);
  });
});
