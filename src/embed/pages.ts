/**
 * The views that have a page of their own beside `cdn/`, by their paths. The site's build fills its copy of this file
 * (`cdn/chunks/pages.js`), the only chunk whose name has no hash. To ask for a page itself would be reported under a
 * strict policy, and where there is none the browser complains.
 */
export const pages: string[] = [];
