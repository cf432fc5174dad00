/** Where prerendered views lie as files of their own: nowhere, but in `cdn/`, whose build writes this module anew. */
export const importFile: (<M>(file: string) => Promise<M>) | null = null;
