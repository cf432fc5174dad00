/** What a report of an error says of us. Made by scripts/project.ts from package.json. */
export const project: { readonly version: string; readonly report: string | null } = {
  version: "0.1.0",
  report: null,
};
