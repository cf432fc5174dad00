/** Packages that come without types. */
declare module "@observablehq/runtime" {
  export class Runtime {
    constructor(builtins: Readonly<Record<string, unknown>>);
    module(): {
      variable(observer: { fulfilled: (value: unknown) => void }): {
        define(inputs: readonly string[], definition: unknown): void;
      };
    };
  }
}
