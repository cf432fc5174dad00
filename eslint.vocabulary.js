/**
 * Names that were left behind for the field's own terms, so that one thing keeps one name. `eslint.config.js` makes an
 * error of whoever brings one back: as the name of something in code, or as a part of a path. A row is what is no
 * longer said, as a pattern of the whole name, and the term in its place.
 */

/** Names in code. */
export const names = [
  ["bake|bake[A-Z]\\w*|baked\\w*|Baked\\w*", "prerender, prerendered"],
  ["elastic|Elastic\\w*", "responsive"],
  ["Reach|reachOf", "WidthRange"],
  ["loadParts|Held", "dataset chunks: loadChunks"],
  ["Later|laterOf", "Revision, revisionsOf"],
  ["addedFor", "registeredFor"],
  ["mended", "postprocess"],
  ["ink", "colors"],
  ["Keeper|keeper", "BuilderState"],
  ["[Ww]are|wareOf", "Snippets"],
  ["outcomeOf", "renderChoice"],
  ["[Ll]aboratory", "browser"],
  ["[Ss]cenes?|SceneResult", "scenario"],
  ["contestants?", "fixtures"],
  ["takeTurns", "takeSamples"],
  ["[Ww]idgets?", "element"],
  ["Desk|openDesk", "ViewLoader"],
  ["Answers|Standing|Trouble", "ViewController, RenderedView, ViewError"],
  ["Laid\\w*", "SerializedContent"],
  ["Showing|showingOf", "StaticView, createStaticView"],
  ["[Hh]and", "RenderContext"],
  ["Giver|TakeAway", "Exportable, ExportMenu"],
  ["breath|sheetFor", "yieldToMain, adoptableSheet"],
  ["Fit|Spot|spotsOf", "DotLayout, Dot"],
];

/** Files and folders, without their ending. */
export const paths = [
  ["bake|baked|elastic|compact", "prerender"],
  ["later", "revisions"],
  ["added", "registry"],
  ["keeper|offers|outcome|paper", "builder-state, dataset-options, render-choice, dom-shim"],
  ["contestants|laboratory|scenes?|rounds", "fixtures, browser, scenarios, samples"],
  ["foreign|survival|faults?|theirs", "fuzz, sanitizers, errors, fixtures"],
  ["widgets?", "element"],
  ["internal|desk|answers|question", "element, view-loader, view-controller, view-request"],
  ["take-away|breath|sheet", "export-menu, yield-to-main, adoptable-sheet"],
  ["[a-z-]+\\.size|[a-z-]+\\.spots\\.chart", "height, dot-layout"],
];

/** The rule that keeps them away. */
export const vocabulary = {
  create: (context) => ({
    Program(node) {
      const parts = context.filename.slice(context.cwd.length + 1).split("/");
      for (const part of parts) report(context, node, paths, part.replace(/(\.test)?\.\w+$/, ""));
    },
    Identifier(node) {
      const { parent } = node;
      const isTheirs =
        (parent.type === "MemberExpression" && parent.property === node) ||
        (parent.type === "ImportSpecifier" && parent.imported === node);
      if (!isTheirs) report(context, node, names, node.name);
    },
  }),
};

function report(context, node, rows, name) {
  const row = rows.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name));
  if (row)
    context.report({
      node,
      message: `"${name}" was left behind. Say: ${row[1]}. See eslint.vocabulary.js.`,
    });
}
