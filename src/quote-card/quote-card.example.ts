/** An example of <quote-card>, and what its attributes are called where an author chooses them. */
import type { ElementExample } from "../view/example.js";

export const example: ElementExample = {
  name: "A quotation",
  about:
    "What was said, letter for letter, with speaker, office, day and source, and whether its figures hold.",
  attributes: { quote: "cooper-returns-target" },
  presets: [
    { quote: "cooper-returns-target" },
    { quote: "cooper-illegal-working" },
    { quote: "cooper-border-security" },
    { quote: "cooper-safe-countries" },
    { quote: "cooper-albania" },
    { quote: "tinsley-kent-safe-routes" },
    { quote: "tinsley-kent-criminalising" },
    { quote: "ginn-real-people" },
    { quote: "ginn-volunteer-doctors" },
    { quote: "home-office-operations-up" },
    { quote: "home-office-london" },
    { quote: "home-office-targets" },
    { quote: "home-office-campaign" },
    { quote: "guardian-pakistan-flight" },
    { quote: "express-headline" },
    { quote: "starmer-fantastic" },
  ],
  labels: {
    quote: { label: "Which quotation" },
    list: { label: "All quotations, to find one among" },
    "no-evidence": { label: "Leave out the test of its figures" },
  },
};
