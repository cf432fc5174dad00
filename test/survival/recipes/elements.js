/** What all recipes share: our elements, each with the attributes that say what it shows. */
export const elements = {
  "removals-counter": ["measure", "view", "from", "to", "as-of", "claim", "lang"],
  "crossings-timeline": [
    "measure",
    "interval",
    "view",
    "events",
    "from",
    "to",
    "as-of",
    "claim",
    "lang",
  ],
  "deaths-tally": ["by", "scope", "from", "to", "as-of", "claim", "lang"],
  "quote-card": ["quote", "no-evidence", "as-of", "from", "to", "lang"],
};

/** The folder on your server that holds `embed/` and `cdn/`. */
export const site = "https://your.site/";

/** Whether an address is that of one of our embed pages there. */
export const ours = (address) => String(address).startsWith(`${site}embed/`);
