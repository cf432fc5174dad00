/** The bill of materials of a release: what is installed with the package, and what its files carry inside. */
import { execFileSync } from "node:child_process";

/** What npm says of the packages it installed, as far as we read it. */
export interface Bill {
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  components: readonly { readonly "bom-ref": string; readonly name: string }[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Packages whose code lies in `dist/`, so that nobody has to install them. */
const CARRIED = ["linkedom"];

/** CycloneDX, with everything the given packages come to, and nothing that is only used to build or test. */
export function billOf(names: readonly string[]): Bill {
  const all = JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Bill;
  const root = all.metadata.component["bom-ref"];
  const needs = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const isNamed = (ref: string) =>
    [...names, ...CARRIED].includes(ref.slice(0, ref.lastIndexOf("@")));
  const kept = new Set<string>();
  const keep = (ref: string) => {
    if (kept.has(ref)) return;
    kept.add(ref);
    needs.get(ref)?.forEach(keep);
  };
  const direct = needs.get(root)?.filter(isNamed) ?? [];
  direct.forEach(keep);
  return {
    ...all,
    components: all.components.filter((each) => kept.has(each["bom-ref"])),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map((each) => (each.ref === root ? { ...each, dependsOn: direct } : each)),
  };
}
