/** How `custom-elements.json` is made from the source: published paths, public members, types spelled out. */

let typeChecker;

/** The values of a union in the order in which they are written, which is the order in which they are offered. */
function writtenValues(ts, type) {
  if (!type) return null;
  if (ts.isTypeReferenceNode(type)) {
    const symbol = typeChecker.getSymbolAtLocation(type.typeName);
    const alias =
      symbol?.flags & ts.SymbolFlags.Alias ? typeChecker.getAliasedSymbol(symbol) : symbol;
    return writtenValues(ts, alias?.declarations?.find(ts.isTypeAliasDeclaration)?.type);
  }
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
    const written = parts.map((part) =>
      ts.isLiteralTypeNode(part) ? part.getText() : writtenValues(ts, part),
    );
    return written.every(Boolean) ? written.join(" | ") : null;
  }
  // (typeof values)[number] of a list that stands as it is.
  if (ts.isIndexedAccessTypeNode(type)) {
    const list = typeChecker.getTypeAtLocation(type.objectType);
    const values = typeChecker.isTupleType(list) ? typeChecker.getTypeArguments(list) : [];
    return values.length ? values.map((each) => typeChecker.typeToString(each)).join(" | ") : null;
  }
  return null;
}

function spelledOut(ts, node) {
  const type = typeChecker.getNonNullableType(typeChecker.getTypeAtLocation(node));
  const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
  return typeChecker.typeToString(type, undefined, flags).replace(/^\{\}$/, "unknown");
}

/** A reader of the manifest cannot look a type's name up, so unions stand there in full. */
const spelledOutTypes = {
  name: "spelled-out-types",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const name = node.parent.name?.getText();
    const declaration = moduleDoc.declarations?.find((each) => each.name === name);
    const text = writtenValues(ts, node.type) ?? spelledOut(ts, node);
    for (const list of [declaration?.members, declaration?.attributes])
      for (const each of list ?? [])
        if (each.name === node.name.getText() || each.fieldName === node.name.getText())
          each.type = { text };
  },
};

/** `QuoteCard.define()` is what defines a tag; the analyzer knows only the call of the registry. */
const definedByClass = {
  name: "defined-by-class",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || !moduleDoc.path.endsWith(".define.ts")) return;
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "define") return;
    const path = moduleDoc.path.replace(".define.", ".element.");
    moduleDoc.exports.push({
      kind: "custom-element-definition",
      name: path.replace(/^.*\/(.*)\.element\.ts$/, "$1"),
      declaration: { name: expression.expression.getText(), module: path },
    });
  },
};

/** What users cannot reach is left out, and paths are those of the published files. */
const published = {
  name: "published",
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = "2.1.0";
    const modules = customElementsManifest.modules.filter(({ path }) =>
      /\.(element|define)\.ts$|internal\/(events|explainer-element)\.ts$/.test(path),
    );
    // What else a module exports that defines a tag is types.
    for (const each of modules.filter(({ path }) => path.endsWith(".define.ts")))
      each.exports = each.exports.filter(({ kind }) => kind === "custom-element-definition");
    publish(modules);
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

const lifecycle = new Set([
  "connectedCallback",
  "disconnectedCallback",
  "willUpdate",
  "updated",
  "render",
  "requestUpdate",
]);

function publish(node) {
  if (Array.isArray(node)) return node.forEach(publish);
  if (!node || typeof node !== "object") return;
  for (const key of ["path", "module"])
    if (typeof node[key] === "string")
      node[key] = node[key].replace(/^(?:.*\/)?src\/(.*)\.[jt]s$/, "dist/$1.js");
  if (node.declarations)
    node.declarations = node.declarations.filter(({ kind }) => kind === "class");
  // A dispatch the analyzer found in the code, beside the documented event of that name.
  if (node.events) node.events = node.events.filter(({ name }) => name);
  if (node.members)
    node.members = node.members.filter(
      ({ name, privacy, static: fixed }) =>
        !privacy?.match(/private|protected/) &&
        (!fixed || name === "define") &&
        !lifecycle.has(name),
    );
  Object.values(node).forEach(publish);
}

export default {
  globs: ["src/**/*.element.ts", "src/**/*.define.ts", "src/element/*.ts"],
  exclude: ["src/element/*.styles.ts"],
  litelement: true,
  outdir: ".",
  packagejson: false,
  plugins: [spelledOutTypes, definedByClass, published],
  overrideModuleCreation({ ts, globs }) {
    const program = ts.createProgram(globs, {
      target: ts.ScriptTarget.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
      strict: true,
    });
    typeChecker = program.getTypeChecker();
    return program
      .getSourceFiles()
      .filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
};
