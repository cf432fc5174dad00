/** What all recipes share: our elements, each with the attributes that say what it shows. */
export const elements = {
  "crossings-timeline": [
    "measure",
    "interval",
    "view",
    "show",
    "compare",
    "events",
    "claim",
    "from",
    "to",
    "as-of",
    "lang",
  ],
  "deaths-tally": ["by", "scope", "view", "show", "claim", "from", "to", "as-of", "lang"],
  "quote-card": ["quote", "list", "no-evidence", "from", "to", "as-of", "lang"],
  "removals-counter": ["measure", "view", "show", "claim", "from", "to", "as-of", "lang"],
};

/** The folder on your server that holds `embed/` and `cdn/`. */
export const site = "https://your.site/";

/** Whether an address is that of one of our embed pages there. */
export const ours = (address) => String(address).startsWith(`${site}embed/`);
