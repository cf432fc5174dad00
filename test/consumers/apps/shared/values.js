/** What the pages of all consumers give to our elements. */

/** A figure of the page's own. */
export const own = {
  schema: 1,
  sources: [
    {
      id: "mine",
      publisher: "A publisher",
      title: "A count",
      url: "https://example.org/count",
      published: "2024-02-01",
      retrieved: "2024-02-02",
      licence: "CC0",
      evidence: "primary",
    },
  ],
  incidents: [
    {
      id: "one",
      date: "2024-01-05",
      dead: 2105,
      missing: 0,
      cause: "drowning",
      country: "France",
      channel: true,
      source: "mine",
    },
  ],
};

/** No dataset. */
export const list = [1, 2, 3];

/** A year as a page without types might write it. */
export const year = 2024;
