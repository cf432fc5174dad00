/** JSON is unknown until somebody says what it is: `dataset.ts` does, and the build checks it. */
declare module "*.json" {
  const value: unknown;
  export default value;
}
