/** What is called of the browser: recorded, taken away, or made to throw. */

/** One function of the platform: the object that holds it, and its name there. */
export interface Call {
  readonly holder: object;
  readonly property: string;
  readonly name: string;
}

/** Language, not platform: a page without these runs nothing. */
const language =
  /^(?:Object|Function|Array|String|Number|Boolean|Symbol|BigInt|Map|Set|WeakMap|WeakSet|WeakRef|Promise|RegExp|Date|Math|JSON|Reflect|Proxy|Iterator|Atomics|FinalizationRegistry|.*Error|.*Array|.*ArrayBuffer|DataView|parse\w+|is(?:NaN|Finite)|eval|.code\w+|decode\w+|encode\w+|escape|unescape|__\w+|mocha|chai)$/;

/** All functions of the platform that are to be found by name. */
function all(): Call[] {
  const found: Call[] = [];
  const seen = new Set<object>();
  const add = (holder: object, path: string) => {
    // Some have a second name.
    if (seen.has(holder)) return;
    seen.add(holder);
    for (const property of Object.getOwnPropertyNames(holder)) {
      const described = Object.getOwnPropertyDescriptor(holder, property);
      if (
        property !== "constructor" &&
        described?.configurable &&
        typeof described.value === "function"
      )
        found.push({ holder, property, name: `${path}${property}` });
    }
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    if (language.test(name)) continue;
    const described = Object.getOwnPropertyDescriptor(window, name);
    const value: unknown = described?.value;
    if (typeof value !== "function" && !(name === "Intl" || name === "CSS")) continue;
    if (typeof value === "function" && described?.configurable)
      found.push({ holder: window, property: name, name });
    add(value as object, `${name}.`);
    const { prototype } = value as { prototype?: object };
    if (prototype) add(prototype, `${name}.prototype.`);
  }
  return found;
}

/** Puts something in the place of a function, and gives what puts it back. */
function replaced({ holder, property }: Call, make: (original: unknown) => unknown): () => void {
  const described = Object.getOwnPropertyDescriptor(holder, property);
  const original: unknown = described?.value;
  Object.defineProperty(holder, property, {
    configurable: true,
    get: () => make(original),
    set: (value: unknown) =>
      Object.defineProperty(holder, property, { ...described, value } as PropertyDescriptor),
  });
  return () => Object.defineProperty(holder, property, described as PropertyDescriptor);
}

/** Records which of them are taken, until it is stopped. */
export function recording(): { readonly stop: () => readonly Call[] } {
  const taken = new Map<string, Call>();
  const mends = all().map((call) =>
    replaced(call, (original) => {
      taken.set(call.name, call);
      return original;
    }),
  );
  return {
    stop: () => {
      for (const mend of mends) mend();
      return [...taken.values()];
    },
  };
}

/** Has it fail; gives what mends it. */
export function sabotaged(call: Call, way: "missing" | "throws"): () => void {
  const broken = function () {
    throw new TypeError(`${call.name} is broken`);
  };
  return replaced(call, () => (way === "missing" ? undefined : broken));
}
