/** French. A narrow space that does not break stands before : ; ? ! % and inside « ». */
import type { Count } from "../count.js";
import { capital, forms } from "../forms.js";
import type { Language, Messages } from "../language.js";

const people = (count: Count) => forms("fr", count, { one: "# personne", other: "# personnes" });
const missing = (count: Count) => forms("fr", count, { one: "# disparu", other: "# disparus" });
const dead = (count: Count) => forms("fr", count, { one: "# mort", other: "# morts" });

/** "de", or "d’" before a vowel: d’août. */
const of = (text: string) => (/^[aeéiouyh]/i.test(text) ? `d’${text}` : `de ${text}`);

/** A moment in a sentence: le 5 mai 2024, en mai 2024. */
const on = (when: string) => (/^\d+(er)? \p{L}/u.test(when) ? `le ${when}` : `en ${when}`);

const steps = {
  day: { per: "par jour", most: "Le jour" },
  week: { per: "par semaine", most: "La semaine" },
  month: { per: "par mois", most: "Le mois" },
  quarter: { per: "par trimestre", most: "Le trimestre" },
  year: { per: "par an", most: "L’année" },
} as const;

const messages: Messages = {
  labels: {
    table: "Voir les chiffres en tableau",
    definitions: "Ce qui est compté",
    counted: "Compté",
    notCounted: "Non compté",
    source: "Source",
    behind: "Ce que ce chiffre compte et d’où il vient",
    others: "À côté, jamais ajouté",
    said: "Ce qui a été dit",
    record: "Ce que disent les chiffres publiés",
    take: "Citer, copier ou télécharger",
    read: "Lire le graphique point par point",
    noPicture:
      "Le graphique n’a pas pu être tracé. Les chiffres figurent dans le texte et le tableau.",
    colon: "\u202f: ",
    comma: ", ",
    also: "\u202f; ",
  },
  common: {
    reportedBy: (via) => `rapporté par\u202f: ${via}`,
    readFrom: (via) => `lu dans\u202f: ${via}`,
    licence: (licence) => `Licence\u202f: ${licence}.`,
    publishedOn: (when) => `publié ${on(when)}`,
    nextExpected: (when) => `prochains chiffres attendus ${on(when)}`,
    asKnownOn: (when) => `État des connaissances au ${when}.`,
    publicationNotSeen: "jour de publication non vu",
    rounded: "arrondi par l’éditeur",
    qualified: {
      exact: (value) => value,
      rounded: (value) => value,
      almost: (value) => `près de ${value}`,
      "more-than": (value) => `plus de ${value}`,
      "at-least": (value) => `au moins ${value}`,
      "up-to": (value) => `jusqu’à ${value}`,
    },
    during: {
      year: (year) => `en ${year}`,
      month: (month) => `en ${month}`,
      day: (day) => `le ${day}`,
      span: (from, to, unit) => (unit === "day" ? `du ${from} au ${to}` : `${of(from)} à ${to}`),
    },
    period: "Période",
    provisional: "provisoire",
    notPublished: "non publié",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `«\u202f${words}\u202f»`,
  },
  note: {
    close: "Fermer",
    source: "Lire la source",
    means: "De quoi il s’agit",
    printed: "Précision",
    printedAs: {
      exact: "Tel que publié.",
      rounded: "Arrondi par l’éditeur.",
      almost:
        "Publié avec «\u202fprès de\u202f», «\u202fpresque\u202f» ou une expression semblable.",
      "more-than": "Publié avec «\u202fplus de\u202f».",
      "at-least": "Un minimum\u202f: au moins ce nombre.",
      "up-to": "Publié avec «\u202fjusqu’à\u202f».",
    },
    derivedAs: {
      sum: "Additionné par nous à partir de valeurs publiées.",
      ratio: "Divisé par nous à partir de deux valeurs publiées.",
    },
    countedBy: "Compté par",
    printedBy: "Imprimé par",
    date: "Date",
    published: "Publication",
    retrieved: "Copié dans ce jeu de données",
    evidence: "Comment nous le savons",
    evidenceKind: {
      primary: "Les mots ou le fichier de l’éditeur ont été lus (source primaire).",
      secondary: "Lu dans le compte rendu d’un tiers (source secondaire).",
    },
    via: { primary: "Lu dans", secondary: "Rapporté par" },
    words: "Dans les mots de la source",
    nextExpected: "Prochains chiffres attendus",
    licence: "Licence",
    caveats: "À garder à l’esprit",
  },
  claim: {
    saidBy: (by, wording, printedBy) =>
      `${capital(by)}\u202f: «\u202f${wording}\u202f» (imprimé par ${printedBy})`,
    figure: (label, period, published) => `${label}, ${period} (${published})`,
    verdict: {
      matches: "Cela correspond aux chiffres publiés.",
      "matches-earlier-date": "Cela correspond aux chiffres publiés à une date antérieure.",
      rounded: "C’est le chiffre publié, arrondi.",
      "revised-since":
        "C’est ce qui avait été rapporté\u202f; les chiffres ont été révisés depuis.",
      "wording-differs":
        "Le chiffre correspond, mais la formulation diffère de ce qui a été compté.",
      "different-period": "Le chiffre que nous détenons porte sur une autre période.",
      "not-supported": "Les chiffres publiés ne le confirment pas.",
      "probably-misreading": "C’est probablement une lecture erronée.",
      "not-verified": "Cela n’a pas pu être vérifié.",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `Révisé par l’éditeur ${when}\u202f: le chiffre pour la période ${period} était ${old}\u202f; il est désormais ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `Corrigé par nous ${when}\u202f: le chiffre pour la période ${period}, ${old}, était erroné\u202f; le chiffre exact est ${now}. ${why}`,
    overdue: (when) =>
      `De nouveaux chiffres étaient attendus ${on(when)}\u202f; cette copie ne les contient pas.`,
  },
  take: {
    plain: "Copier la référence",
    bibtex: "Copier en BibTeX",
    csl: "Copier en CSL-JSON",
    link: "Copier le lien",
    csv: "CSV",
    json: "JSON",
    svg: "Image (SVG)",
    png: "Image (PNG)",
    copied: "Copié.",
    byHand: "À copier d’ici\u202f:",
    saved: (file) => `Enregistré sous ${file}.`,
    failed: (file) => `${file} n’a pas pu être produit sur cette page.`,
    credit: (title, asOf) =>
      `Présenté par migration-explainers\u202f: ${title}${asOf === null ? "" : `, état au ${asOf}`}.`,
  },
  later: {
    revised: (old, then, now, since) =>
      `Affiché\u202f: ${old}${then ? `, publié ${on(then)}` : ""}. Chiffre actuel\u202f: ${now}${since ? `, publié ${on(since)}` : ""}.`,
    continued: (now, period, since) =>
      `On en sait plus aujourd’hui\u202f: ${now} (${period}${since ? `\u202f; publié ${on(since)}` : ""}).`,
  },
  fault: {
    "no-answer": (src) => `${src} n’a pas pu être chargé.`,
    refused: (src, status) => `Le serveur a répondu ${status} pour ${src}.`,
    "not-json": (src) => `${src} n’est pas du JSON.`,
    "not-text": (src) => `${src} n’est pas du texte en UTF-8.`,
    "no-address": (src) => `${src} n’est pas une adresse http ou https.`,
    "too-slow": (src, seconds) => `${src} n’est pas arrivé en ${seconds} secondes.`,
    "too-large": (src, megabytes) => `${src} dépasse ${megabytes} Mo.`,
    newer: (schema) =>
      `Elles sont écrites selon le schéma ${schema}, et ce composant connaît le schéma 1\u202f: une version plus récente les lit.`,
    unfit: (detail) => `Aucun chiffre n’a pu en être tiré\u202f: ${detail}`,
    row: (row, message) => `Ligne «\u202f${row}\u202f»\u202f: ${message}`,
  },
  problem: {
    cannotShow: "Ce chiffre ne peut pas être affiché comme demandé.",
    "unknown-value": (attribute, value, list) =>
      `${attribute}="${value}" n’est pas connu. Connus\u202f: ${list}.`,
    "bad-date": (attribute, value) =>
      `${attribute}="${value}" n’est pas une date. Écrire une année, un mois ou un jour\u202f: 2024, 2024-12 ou 2024-12-13.`,
    "dates-out-of-order": () =>
      `from est postérieur à to. Mettre la date la plus ancienne dans from.`,
    "nothing-published": (attribute, value, first) =>
      `Rien de ce que nous détenons n’était publié à la date ${attribute}="${value}". Les premiers chiffres ont été publiés\u202f: ${first}.`,
    "no-data": (_attribute, value, held) =>
      `Il n’y a pas de chiffres pour ${value}. Disponibles\u202f: ${held}.`,
    "bad-data": (_attribute, _value, fault) => `Les données n’ont pas pu être lues. ${fault}`,
  },
  removals: {
    titleTotal: (label, period) => `${capital(label)}, Royaume-Uni, ${period}`,
    titleHistory: (label, interval, from, to) =>
      `${capital(label)}, Royaume-Uni, ${steps[interval].per}, ${from === to ? from : `de ${from} à ${to}`}`,
    quarterName: (quarter, year) => `T${quarter} ${year}`,
    counted: (publisher, value, label, period) =>
      `${capital(period)}, décompte publié par ${publisher}\u202f: ${value} (${label}).`,
    partsKnown: (list) => `Dont\u202f: ${list}.`,
    part: (label, value, before) =>
      `${label.toLowerCase()}\u202f: ${value}${before === null ? "" : ` (${before} un an plus tôt)`}`,
    partsUnknown: "Combien étaient forcés et combien volontaires n’a pas été publié avec ce total.",
    subset: (value, label) =>
      `${capital(label)}\u202f: ${value}, comptés dans les deux types et déjà compris dans le total.`,
    before: (value, period) => `Un an plus tôt, ${period}, c’était ${value}.`,
    noBefore: "Aucun total pour les mêmes mois un an plus tôt n’a été publié avec lui.",
    printedChange: {
      enforced: (percent) =>
        `L’éditeur a imprimé une hausse de ${percent} des retours forcés par rapport aux mêmes mois un an plus tôt.`,
      offenders: (percent) =>
        `L’éditeur a imprimé une hausse de ${percent} des retours de ressortissants étrangers délinquants par rapport aux mêmes mois un an plus tôt.`,
    },
    historyTotal: (value, label, period) => `${capital(period)}\u202f: ${value} (${label}).`,
    historyHighest: (year, value) =>
      `L’année la plus élevée de cette série est ${year}, avec ${value}\u202f;`,
    historyLowest: (year, value) => `la plus basse est ${year}, avec ${value}.`,
    stillToRise: "va augmenter",
    mayChange: "peut encore changer",
    mayChangeFrom: (when, why) =>
      `À partir du ${when}, les chiffres peuvent encore changer. ${why}`,
    seriesEndsHere: "fin de la série",
    seriesEnds: (when, why) => `La série s’arrête en ${when}. ${why}`,
    thisPeriod: "Cette période",
    yearBefore: "Mêmes mois, un an plus tôt",
    total: "Total",
    insideTotal: "compris dans le total",
    measureLabel: "Mesure",
    short: {
      returns: "Tous les retours",
      enforced: "Forcés",
      voluntary: "Volontaires",
      offenders: "Délinquants étrangers",
      "asylum-related": "Liés à l’asile",
      "asylum-related-enforced": "Forcés",
      "asylum-related-voluntary": "Volontaires",
      "port-refusals": "Entrée refusée au port",
    },
  },
  crossings: {
    title: {
      arrivals: (period) =>
        `Personnes détectées à leur arrivée au Royaume-Uni en petite embarcation, ${period}`,
      "arrival-boats": (period) =>
        `Petites embarcations détectées à leur arrivée au Royaume-Uni, ${period}`,
      "people-per-boat": (period) =>
        `Personnes par petite embarcation arrivant au Royaume-Uni, ${period}`,
    },
    cumulative: (title) => `${title}, cumul de chaque année`,
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    headlineLabel: {
      arrivals: (count) =>
        forms("fr", count, {
          one: "personne détectée à son arrivée en petite embarcation",
          other: "personnes détectées à leur arrivée en petite embarcation",
        }),
      "arrival-boats": (count) =>
        forms("fr", count, {
          one: "petite embarcation détectée à son arrivée",
          other: "petites embarcations détectées à leur arrivée",
        }),
      "people-per-boat": () => "personnes par petite embarcation, en moyenne",
    },
    short: {
      arrivals: "Personnes",
      "arrival-boats": "Embarcations",
      "people-per-boat": "Personnes par embarcation",
    },
    summary: {
      arrivals: (count, period) =>
        `${capital(period)}, ${forms("fr", count, {
          one: "# personne a été détectée à son arrivée",
          other: "# personnes ont été détectées à leur arrivée",
        })} en petite embarcation.`,
      "arrival-boats": (count, period) =>
        `${capital(period)}, ${forms("fr", count, {
          one: "# petite embarcation a été détectée à son arrivée",
          other: "# petites embarcations ont été détectées à leur arrivée",
        })}.`,
      "people-per-boat": (count, period) =>
        `${capital(period)}, chaque petite embarcation détectée transportait ${count.text} personnes en moyenne.`,
    },
    highest: (interval, when, value) =>
      `${steps[interval].most} au nombre le plus élevé\u202f: ${when}, avec ${value}.`,
    highestRatio: (interval, when, value) =>
      `${steps[interval].most} à la moyenne la plus élevée\u202f: ${when}, avec ${value}.`,
    sameDay: (year, value, earlier, before) =>
      `Au même jour de l’année, ${value} en ${year} et ${before} en ${earlier}.`,
    provisionalFrom: (when, why) => `Provisoire à partir du ${when}. ${why}`,
    partial: (list) => `Incomplet\u202f: ${list}.`,
    dashed: "tirets\u202f: provisoire",
    backdated: (edition) =>
      `Les jours sont ceux publiés à cette date, avec les valeurs de l’édition publiée ${on(edition)}, la seule que nous détenons\u202f; les totaux imprimés en décembre 2024 lui sont égaux.`,
    noBoats: "aucune embarcation",
    events: "Événements",
    unpublished: (days) =>
      forms("fr", days, {
        one: "# jour de cette période n’a pas été publié et n’entre dans aucun total.",
        other: "# jours de cette période n’ont pas été publiés et n’entrent dans aucun total.",
      }),
    detected: "Seules les personnes détectées sont comptées.",
    year: "Année",
    yearToDate: (day) => `Jusqu’au ${day}`,
    wholeYear: "Année entière",
  },
  deaths: {
    title: (period) =>
      `Personnes recensées mortes ou disparues sur la route du Royaume-Uni, ${period}`,
    titleChannel: (period) => `Personnes recensées mortes ou disparues dans la Manche, ${period}`,
    titleReported: (period) => `Décès sur la route du Royaume-Uni tels que rapportés, ${period}`,
    headline: (died, lost) =>
      lost.n === 0 ? `au moins ${dead(died)}` : `au moins ${dead(died)} et ${missing(lost)}`,
    label: "sur la route entre l’Europe continentale et le Royaume-Uni",
    labelChannel: "dans la Manche",
    labelReported: (count) =>
      forms("fr", count, {
        one: "décès sur la route du Royaume-Uni, tel que rapporté à l’époque",
        other: "décès sur la route du Royaume-Uni, tels que rapportés à l’époque",
      }),
    compiler: (publisher) => `recensé par ${publisher}`,
    summary: (died, lost, period) =>
      `${capital(period)}, au moins ${people(died)} ${forms("fr", died, {
        one: "est recensée morte",
        other: "sont recensées mortes",
      })} et au moins ${lost.text} ${forms("fr", lost, { one: "disparue", other: "disparues" })}.`,
    summaryReported: (value, period) =>
      `${capital(period)}, au moins ${value.text} décès ${forms("fr", value, {
        one: "a été rapporté",
        other: "ont été rapportés",
      })}.`,
    cause: {
      drowning: "Noyade",
      vehicle: "Véhicule ou train",
      other: "Autre ou inconnue",
    },
    causeCount: (cause, counts) => `${cause.toLowerCase()}\u202f: ${counts}`,
    causeCounts: (list) => `Par cause, au moins\u202f: ${list}.`,
    mostYear: (year, value) =>
      `L’année au nombre le plus élevé est ${year}\u202f: au moins ${value} morts et disparus.`,
    incidents: (count) =>
      forms("fr", count, {
        one: "# incident au cours duquel une personne au moins est morte ou a disparu.",
        other: "# incidents au cours desquels une personne au moins est morte ou a disparu.",
      }),
    arrivals: (count, period) =>
      `${capital(period)}, ${forms("fr", count, {
        one: "# personne a été détectée à son arrivée",
        other: "# personnes ont été détectées à leur arrivée",
      })} en petite embarcation. Les trajets en camion et les personnes non détectées ne sont pas dans ce nombre.`,
    noArrivals:
      "Le nombre de personnes ayant fait le trajet pendant cette période n’a pas été publié.",
    other: (label, publisher, period, published) =>
      `${label}\u202f: ${publisher}, ${period}, ${published}`,
    onlyCause: (cause) =>
      `Une partie du recensement, selon notre regroupement des causes de l’organisme\u202f: ${cause}.`,
    derivedScope:
      "Une partie du recensement de l’organisme, tirée par nous\u202f: les incidents dont le lieu, dans les mots de l’organisme, nomme la Manche.",
    dead: "Morts",
    missing: "Disparus",
    deadAtLeast: "Morts, au moins",
    missingAtLeast: "Disparus, au moins",
    arrivalsColumn: "Arrivées détectées en petite embarcation",
    groupName: { year: "Année", month: "Mois", cause: "Cause", incident: "Jour" },
    place: "Pays",
    keyAtLeast: "Au moins\u202f:",
    keyDead: "une personne morte",
    keyMissing: "une disparue",
    keyReported: "une personne",
    rowCounts: (died, lost) =>
      [died.n ? dead(died) : "", lost.n ? missing(lost) : ""].filter(Boolean).join(", "),
  },
  quote: {
    title: (speaker) => `Citation\u202f: ${speaker}`,
    dateNotGiven: "date non indiquée",
    printedIn: (publisher, when) => `Imprimé par ${publisher}, ${when}`,
    evidence: (label) => `Ce dont il s’agit\u202f: ${label}`,
    quotedPeriod: "la période citée",
    evidenceSeries: (value, label, period) =>
      `Pendant la période citée, ${period}\u202f: ${value} (${label}).`,
    periodNotHeld: (period) =>
      `L’édition connue alors ne va pas jusqu’à la période citée (${period}).`,
    evidenceReading: (value, label, period, before) =>
      `${capital(label)}\u202f: ${value} (${period})${before === null ? "" : `, ${before} un an plus tôt`}.`,
    period: "Période",
  },
};

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "Un relevé provisoire tiré de systèmes en service, où l’enregistrement est décalé\u202f; la différence entre deux totaux de ce genre n’est pas ce qui s’est passé entre eux.";
const texts: Language["texts"] = {
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site\u202f; courtes citations uniquement",
  "a stored copy of the publisher’s file of 21 August 2026":
    "une copie conservée du fichier de l’éditeur du 21 août 2026",
  "a public repository’s copy of the table": "une copie du tableau dans un dépôt public",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "une copie des tableaux dans un dépôt public, additionnée par nous sur les nationalités et les destinations",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "des sommes du tableau faites par un tiers\u202f; les retours forcés de 2024 et 2025 sont égaux aux chiffres de la page de l’éditeur",
  "sums of the detailed table; the day of publication was not seen":
    "des sommes du tableau détaillé\u202f; le jour de publication n’a pas été vu",
  "a press report of November 2024": "un article de presse de novembre 2024",
  "The Independent, February 2025": "The Independent, février 2025",
  "Full Fact and press reports": "Full Fact et des articles de presse",
  "press copies of the release; offenders and charter flights from the founding article only":
    "des copies du communiqué dans la presse\u202f; délinquants et vols affrétés d’après le seul article d’origine",
  "Full Fact and a syndicated copy of the release":
    "Full Fact et une copie syndiquée du communiqué",
  "press reports": "des articles de presse",
  "Full Fact; the day of publication was not seen":
    "Full Fact\u202f; le jour de publication n’a pas été vu",
  "press reports and the founding article": "des articles de presse et l’article d’origine",
  "press reports of the release": "des articles de presse sur le communiqué",
  "a press report; the day of publication was not seen":
    "un article de presse\u202f; le jour de publication n’a pas été vu",
  "a syndicated copy of the release; the day of publication was not seen":
    "une copie syndiquée du communiqué\u202f; le jour de publication n’a pas été vu",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "une copie, dans un dépôt public, du fichier du 6 mai 2026\u202f: lignes d’une seule route, avec des colonnes dérivées",
  "a press report of 3 September 2024": "un article de presse du 3 septembre 2024",
  "a republished BBC report": "un article de la BBC republié",
  "press reports of that day and the founding article":
    "des articles de presse de ce jour-là et l’article d’origine",
  "a press report citing the BBC": "un article de presse citant la BBC",
  "a second public repository built from the file":
    "un second dépôt public établi à partir du fichier",
  "returns, enforced and voluntary": "retours, forcés et volontaires",
  "People who left the UK under an enforced return or a voluntary return.":
    "Personnes ayant quitté le Royaume-Uni par un retour forcé ou un retour volontaire.",
  "Enforced and voluntary returns, added.": "Retours forcés et volontaires, additionnés.",
  "People refused entry at the port, and people who left without the Home Office knowing.":
    "Les personnes à qui l’entrée a été refusée au port, et celles qui sont parties à l’insu du Home Office.",
  "A return is not always a removal or a deportation: enforced and voluntary returns are counted together.":
    "Un retour n’est pas toujours un éloignement ou une expulsion\u202f: retours forcés et volontaires sont comptés ensemble.",
  "enforced returns": "retours forcés",
  "Administrative removals and deportations carried out by the Home Office.":
    "Éloignements administratifs et expulsions exécutés par le Home Office.",
  "Removals and deportations, from detention or not.":
    "Éloignements et expulsions, depuis la rétention ou non.",
  "Voluntary returns and people refused entry at the port.":
    "Les retours volontaires et les personnes à qui l’entrée a été refusée au port.",
  "A deportation is only a part of enforced returns.":
    "Les expulsions ne sont qu’une partie des retours forcés.",
  "voluntary returns": "retours volontaires",
  "People liable to removal who left of their own accord, with or without the Home Office’s help.":
    "Personnes passibles d’éloignement parties de leur plein gré, avec ou sans l’aide du Home Office.",
  "Assisted and controlled returns, and departures established afterwards by matching data.":
    "Retours assistés et contrôlés, et départs établis après coup par recoupement de données.",
  "Enforced returns and people refused entry at the port.":
    "Les retours forcés et les personnes à qui l’entrée a été refusée au port.",
  "Voluntary returns are revised upwards for years, so the newest quarters are too low.":
    "Les retours volontaires sont révisés à la hausse pendant des années\u202f: les trimestres les plus récents sont donc trop bas.",
  "people refused entry at the port who then left":
    "personnes à qui l’entrée a été refusée au port et qui sont reparties",
  "People refused entry on arrival, in the UK or at juxtaposed controls, who then departed.":
    "Personnes à qui l’entrée a été refusée à l’arrivée, au Royaume-Uni ou dans un bureau à contrôles juxtaposés, et qui sont ensuite reparties.",
  "Departures after a refusal of entry.": "Départs après un refus d’entrée.",
  "Enforced and voluntary returns from inside the UK.":
    "Les retours forcés et volontaires depuis l’intérieur du Royaume-Uni.",
  "Not part of the running totals of returns since July 2024.":
    "Ne fait pas partie des totaux cumulés des retours depuis juillet 2024.",
  "enforced and voluntary returns and refusals at the port":
    "retours forcés et volontaires et refus d’entrée au port",
  "Enforced returns, voluntary returns and people refused entry at the port who then left.":
    "Retours forcés, retours volontaires et personnes à qui l’entrée a été refusée au port et qui sont reparties.",
  "All three types, added.": "Les trois types, additionnés.",
  "Departures the Home Office does not know of.":
    "Les départs dont le Home Office n’a pas connaissance.",
  "returns of foreign national offenders": "retours de ressortissants étrangers délinquants",
  "Returns, enforced and voluntary, of people whom the Home Office records as foreign national offenders.":
    "Retours, forcés et volontaires, de personnes que le Home Office enregistre comme ressortissants étrangers délinquants (foreign national offenders).",
  "Returns of foreign national offenders of every type.":
    "Retours de ressortissants étrangers délinquants, de tous types.",
  "Nothing further: no breakdown by offence is published with it.":
    "Rien d’autre\u202f: aucune ventilation par infraction n’est publiée avec ce chiffre.",
  "Cuts across the types of return: already inside them, never added to them.":
    "Recoupe les types de retour\u202f: déjà compris dans ceux-ci, jamais ajouté à eux.",
  "asylum-related returns": "retours liés à l’asile",
  "Returns, enforced and voluntary, that the Home Office records as asylum-related: of people who had claimed asylum.":
    "Retours, forcés et volontaires, que le Home Office enregistre comme liés à l’asile\u202f: ceux de personnes qui avaient demandé l’asile.",
  "Enforced and voluntary returns after an asylum claim at any time.":
    "Retours forcés et volontaires après une demande d’asile, quelle qu’en soit la date.",
  "Refusals at the port; returns of people who never claimed asylum.":
    "Les refus d’entrée au port\u202f; les retours de personnes n’ayant jamais demandé l’asile.",
  "asylum-related enforced returns": "retours forcés liés à l’asile",
  "Enforced returns of people who had claimed asylum at some stage.":
    "Retours forcés de personnes qui avaient demandé l’asile à un moment ou un autre.",
  "Enforced returns after an asylum claim at any time.":
    "Retours forcés après une demande d’asile, quelle qu’en soit la date.",
  "Voluntary returns and refusals at the port.":
    "Les retours volontaires et les refus d’entrée au port.",
  "asylum-related voluntary returns": "retours volontaires liés à l’asile",
  "Voluntary returns of people who had claimed asylum at some stage.":
    "Retours volontaires de personnes qui avaient demandé l’asile à un moment ou un autre.",
  "Voluntary returns after an asylum claim at any time.":
    "Retours volontaires après une demande d’asile, quelle qu’en soit la date.",
  "Enforced returns and refusals at the port.": "Les retours forcés et les refus d’entrée au port.",
  "asylum-related refusals at the port": "refus d’entrée au port liés à l’asile",
  "People who had claimed asylum at some stage, were refused entry at the port and then left.":
    "Personnes qui avaient demandé l’asile à un moment ou un autre, à qui l’entrée a été refusée au port et qui sont reparties.",
  "Departures after a refusal of entry, of people with an asylum claim at any time.":
    "Départs après un refus d’entrée, de personnes ayant demandé l’asile, quelle qu’en soit la date.",
  "Enforced and voluntary returns.": "Les retours forcés et volontaires.",
  "removals under the Early Removal Scheme":
    "éloignements au titre du dispositif d’éloignement anticipé",
  "Foreign national offenders removed before the end of their sentence under the Early Removal Scheme.":
    "Ressortissants étrangers délinquants éloignés avant la fin de leur peine au titre du dispositif d’éloignement anticipé (Early Removal Scheme).",
  "Removals under that scheme.": "Éloignements au titre de ce dispositif.",
  "Other returns of offenders.": "Les autres retours de délinquants.",
  "Already inside the returns of foreign national offenders.":
    "Déjà compris dans les retours de ressortissants étrangers délinquants.",
  "charter flights for returns": "vols affrétés pour des retours",
  "Charter flights on which people were returned.":
    "Vols affrétés par lesquels des personnes ont été renvoyées.",
  "Flights, not passengers.": "Des vols, pas des passagers.",
  "Returns by scheduled flight.": "Les retours par vol régulier.",
  "No count of the passengers of these flights was published with it.":
    "Le nombre de passagers de ces vols n’a pas été publié avec ce chiffre.",
  "change in enforced returns on the same months a year before":
    "évolution des retours forcés par rapport aux mêmes mois un an plus tôt",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "La hausse des retours forcés par rapport à la même période un an plus tôt, telle que l’éditeur l’a imprimée.",
  "The printed percentage.": "Le pourcentage imprimé.",
  "It is not worked out from counts here.": "Il n’est pas calculé ici à partir de dénombrements.",
  "As printed by the publisher, not computed.": "Tel qu’imprimé par l’éditeur, non calculé.",
  "change in returns of offenders on the same months a year before":
    "évolution des retours de délinquants par rapport aux mêmes mois un an plus tôt",
  "The increase in returns of foreign national offenders on the same period a year before, as the publisher printed it.":
    "La hausse des retours de ressortissants étrangers délinquants par rapport à la même période un an plus tôt, telle que l’éditeur l’a imprimée.",
  "people detected arriving by small boat":
    "personnes détectées à leur arrivée en petite embarcation",
  "People detected on arrival in the UK, or in the Channel by UK authorities and brought to the UK, in small boats.":
    "Personnes détectées à leur arrivée au Royaume-Uni, ou dans la Manche par les autorités britanniques puis amenées au Royaume-Uni, à bord de petites embarcations.",
  "People in small boats: mostly inflatables, dinghies and kayaks.":
    "Personnes à bord de petites embarcations\u202f: surtout des pneumatiques, des canots et des kayaks.",
  "People not detected, in lorries, or in larger vessels.":
    "Les personnes non détectées, en camion ou à bord de navires plus grands.",
  "Provisional operational figures, subject to change, including reduction.":
    "Chiffres opérationnels provisoires, susceptibles de changer, y compris à la baisse.",
  "small boats detected arriving": "petites embarcations détectées à leur arrivée",
  "Small boats in which people were detected arriving in the UK.":
    "Petites embarcations à bord desquelles des personnes ont été détectées à leur arrivée au Royaume-Uni.",
  "Boats, not people.": "Des embarcations, pas des personnes.",
  "Boats not detected; larger vessels.":
    "Les embarcations non détectées\u202f; les navires plus grands.",
  "small boats that landed without interception":
    "petites embarcations ayant accosté sans interception",
  "Small boats that landed in the UK without being intercepted first.":
    "Petites embarcations ayant accosté au Royaume-Uni sans avoir d’abord été interceptées.",
  "A part of the small boats detected arriving; published from 2023 on.":
    "Une partie des petites embarcations détectées à leur arrivée\u202f; publié depuis 2023.",
  "Boats that were intercepted.": "Les embarcations interceptées.",
  "Already inside the count of boats.": "Déjà compris dans le nombre d’embarcations.",
  "people per small boat": "personnes par petite embarcation",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "Personnes détectées à leur arrivée en petite embarcation, divisées par le nombre d’embarcations, sur la même période.",
  "The two published counts, divided by us; nothing where there was no boat.":
    "Les deux nombres publiés, divisés par nous\u202f; rien lorsqu’il n’y a pas eu d’embarcation.",
  "The number in any single boat.": "Le nombre de personnes dans une embarcation donnée.",
  "Divided by us from two published counts.": "Divisé par nous à partir de deux nombres publiés.",
  "people prevented from crossing, French estimate":
    "personnes empêchées de traverser, estimation française",
  "People whom French authorities say they prevented from crossing.":
    "Personnes que les autorités françaises disent avoir empêchées de traverser.",
  "People found at or before departure, as reported by French authorities.":
    "Personnes trouvées au départ ou avant, selon les autorités françaises.",
  "Nothing that could be added to or taken from arrivals.":
    "Rien qui puisse être ajouté aux arrivées ou en être retranché.",
  "Estimates supplied by French authorities and not checked by the Home Office; not comparable with arrivals.":
    "Estimations fournies par les autorités françaises et non vérifiées par le Home Office\u202f; non comparables aux arrivées.",
  "prevention events, French estimate": "empêchements de traversée, estimation française",
  "Occasions on which French authorities say they prevented a crossing.":
    "Cas où les autorités françaises disent avoir empêché une traversée.",
  "Events, among them finds of equipment and arrests of facilitators.":
    "Des événements, dont des découvertes de matériel et des arrestations de facilitateurs.",
  "Boats or people.": "Les embarcations ou les personnes.",
  "people recorded dead on the way to the UK":
    "personnes recensées mortes sur la route du Royaume-Uni",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "Personnes recensées comme mortes sur la route entre l’Europe continentale et le Royaume-Uni.",
  "Deaths at sea and on land, on the whole route.": "Décès en mer et à terre, sur toute la route.",
  "People recorded missing; deaths nobody recorded.":
    "Les personnes recensées disparues\u202f; les décès que nul n’a recensés.",
  "Minimum figures: the compiler records what it can verify, and revises it.":
    "Chiffres minimaux\u202f: l’organisme recense ce qu’il peut vérifier, et le révise.",
  "The compiler’s route is the whole way from mainland Europe to the UK: lorries, motorways and camps as well as the sea.":
    "La route de l’organisme est tout le chemin entre l’Europe continentale et le Royaume-Uni\u202f: camions, autoroutes et campements aussi bien que la mer.",
  "people recorded missing on the way to the UK":
    "personnes recensées disparues sur la route du Royaume-Uni",
  "People recorded as missing on the way from mainland Europe to the UK.":
    "Personnes recensées comme disparues sur la route entre l’Europe continentale et le Royaume-Uni.",
  "People who went missing on the whole route.": "Personnes disparues, sur toute la route.",
  "People recorded dead; people whose loss nobody recorded.":
    "Les personnes recensées mortes\u202f; les personnes dont nul n’a recensé la perte.",
  "people recorded dead or missing on the way to the UK":
    "personnes recensées mortes ou disparues sur la route du Royaume-Uni",
  "People recorded as having died or gone missing on the way from mainland Europe to the UK.":
    "Personnes recensées comme mortes ou disparues sur la route entre l’Europe continentale et le Royaume-Uni.",
  "The dead and the missing, added by the compiler.":
    "Les morts et les disparus, additionnés par l’organisme.",
  "People whose loss nobody recorded.": "Les personnes dont nul n’a recensé la perte.",
  "deaths on the way to the UK, as reported at the time":
    "décès sur la route du Royaume-Uni, tels que rapportés à l’époque",
  "Deaths on the route to the UK as the press reported the compiler’s count on that day.":
    "Décès sur la route du Royaume-Uni, d’après le décompte de l’organisme rapporté par la presse ce jour-là.",
  "What the reports printed; they do not say whether missing people are inside.":
    "Ce que les articles ont imprimé\u202f; ils ne disent pas si des disparus y sont compris.",
  "Deaths recorded later.": "Les décès recensés plus tard.",
  "The report does not tell the dead from the missing.":
    "L’article ne distingue pas les morts des disparus.",
  "deaths in Channel crossings": "décès lors de traversées de la Manche",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "Personnes mortes lors de traversées de la Manche, selon le décompte du Refugee Council.",
  "Deaths in Channel crossings only.": "Les seuls décès lors de traversées de la Manche.",
  "Deaths on land.": "Les décès à terre.",
  "Another compiler’s count with a narrower definition: never added to IOM’s.":
    "Décompte d’un autre organisme, à la définition plus étroite\u202f: jamais ajouté à celui de l’OIM.",
  "A minimum figure.": "Chiffre minimal.",
  "illegal-working enforcement visits, UK": "visites de contrôle du travail illégal, Royaume-Uni",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "Visites de l’Immigration Enforcement au Royaume-Uni sur soupçon de travail illégal.",
  "Visits, not people or businesses.": "Des visites, pas des personnes ni des entreprises.",
  "Arrests.": "Des arrestations.",
  "Operational figures from a press release, provisional.":
    "Chiffres opérationnels tirés d’un communiqué de presse, provisoires.",
  "illegal-working arrests, UK": "arrestations pour travail illégal, Royaume-Uni",
  "Arrests on such visits in the UK.": "Arrestations lors de ces visites au Royaume-Uni.",
  "Convictions or returns.": "Les condamnations ou les retours.",
  "illegal-working enforcement visits, London": "visites de contrôle du travail illégal, Londres",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "Visites de l’Immigration Enforcement à Londres sur soupçon de travail illégal.",
  "illegal-working arrests, London": "arrestations pour travail illégal, Londres",
  "Arrests on such visits in London.": "Arrestations lors de ces visites à Londres.",
  "premises referred for a civil penalty, London":
    "locaux signalés en vue d’une sanction civile, Londres",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "Locaux de Londres signalés, après une visite, en vue d’un avis de sanction civile.",
  "Referrals.": "Des signalements.",
  "Fines: a referral is not yet a penalty.":
    "Les amendes\u202f: un signalement n’est pas encore une sanction.",
  "Referrals, not fines.": "Des signalements, pas des amendes.",
  "civil penalty notices issued, UK": "avis de sanction civile émis, Royaume-Uni",
  "Civil penalty notices issued to employers.":
    "Avis de sanction civile adressés à des employeurs.",
  "Notices issued.": "Les avis émis.",
  "No final figure after 2024 was in the material.":
    "Aucun chiffre définitif postérieur à 2024 ne figurait dans les documents.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "Des éditions ultérieures ont révisé 2022 et 2023\u202f; elles concordent de 2010 à 2021.",
  "No table of later years was in the material this dataset was made from.":
    "Aucun tableau d’années plus récentes ne figurait dans les documents dont ce jeu de données est tiré.",
  "Later editions revise the newest quarters.":
    "Les éditions ultérieures révisent les trimestres les plus récents.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 in 2025 became 29,459 one edition later.":
    "Les éditions ultérieures révisent les trimestres les plus récents des retours volontaires, le plus souvent à la hausse\u202f: 28\u202f004 en 2025 est devenu 29\u202f459 une édition plus tard.",
  "A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.":
    snapshot,
  "Most of these returns were voluntary. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `La plupart de ces retours étaient volontaires. ${snapshot}`,
  "Printed as nearly 60,000; the total and its parts were each rounded. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `Imprimé «\u202fprès de 60\u202f000\u202f»\u202f; le total et ses parties ont été arrondis séparément. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "La série quotidienne est inférieure de 4 à ce chiffre définitif.",
  "The daily series runs 19 below this final figure.":
    "La série quotidienne est inférieure de 19 à ce chiffre définitif.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "Imprimé 30 avant le naufrage du 3 septembre\u202f; la date est celle que l’article donne pour la série de l’OIM.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "L’article dit que les chiffres de l’OIM comprennent des décès sur d’autres étapes du trajet vers le Royaume-Uni.",
  "Reports disagree whether the three deaths of that morning are inside 77; the founding article adds them.":
    "Les articles divergent\u202f: les trois décès de ce matin-là sont-ils compris dans les 77\u202f? L’article d’origine les ajoute.",
  "Printed as at least 78; same report gives 241 since 2018.":
    "Imprimé «\u202fau moins 78\u202f»\u202f; le même article donne 241 depuis 2018.",
  France: "France",
  Norway: "Norvège",
  Netherlands: "Pays-Bas",
  "United Kingdom": "Royaume-Uni",
  Belgium: "Belgique",
  "Home Office, as given in the article": "Home Office, selon l’article",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024, most of them voluntary; not all were removed by force and not all had claimed asylum, and the count was three weeks old when the article appeared.":
    "Le Home Office a compté 13\u202f460 retours, forcés et volontaires, du 5 juillet au 7 décembre 2024, volontaires pour la plupart\u202f; tous n’ont pas été contraints, tous n’avaient pas demandé l’asile, et le décompte datait de trois semaines à la parution de l’article.",
  "the article’s headline": "le titre de l’article",
  "By the later edition, enforced and voluntary returns from July to December 2024 were the highest half-year since July to December 2016, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "Selon l’édition ultérieure, les retours forcés et volontaires de juillet à décembre 2024 étaient le semestre le plus élevé depuis juillet à décembre 2016, non le plus élevé jamais enregistré\u202f; le Home Office lui-même disait le plus élevé en cinq ans, ou depuis 2018.",
  "Home Office": "Home Office",
  "The Home Office’s note of December 2024 was not in the material; 2,100 is plausible beside 2,580 by 4 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "La note du Home Office de décembre 2024 ne figurait pas dans les documents\u202f; 2\u202f100 est plausible à côté de 2\u202f580 au 4 janvier 2025. Les retours de délinquants en comprennent de volontaires, font partie du total et sont donnés sans ventilation par infraction.",
  "The Home Office’s note of December 2024 was not in the material; 33 is plausible between more than 25 by mid November 2024 and 46 by 22 March 2025.":
    "La note du Home Office de décembre 2024 ne figurait pas dans les documents\u202f; 33 est plausible entre plus de 25 à la mi-novembre 2024 et 46 au 22 mars 2025.",
  "Home Office releases of January and February 2025 put more than 800 people on the four biggest flights alone, so 800 is probably not the number carried by 33 flights.":
    "Des communiqués du Home Office de janvier et février 2025 comptent plus de 800 personnes sur les quatre plus grands vols à eux seuls\u202f; 800 n’est donc probablement pas le nombre de personnes transportées par 33 vols.",
  "the article": "l’article",
  "The number of countries was not checked. It was not in the material this dataset was made from.":
    "Le nombre de pays n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "The Guardian, citing Home Office sources": "The Guardian, citant des sources au Home Office",
  "The number of passengers was not checked. It was not in the material this dataset was made from.":
    "Le nombre de passagers n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "For 5 July to 31 October 2024 the Home Office printed visits up by 34% and arrests up by 25%; the December release says almost a third for a later period, and its counts were not seen.":
    "Du 5 juillet au 31 octobre 2024, le Home Office a imprimé une hausse de 34\u202f% des visites et de 25\u202f% des arrestations\u202f; le communiqué de décembre parle de près d’un tiers pour une période ultérieure, et ses nombres n’ont pas été vus.",
  "Home Office Immigration Enforcement": "Home Office, Immigration Enforcement",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days.":
    "Égal à une copie dans la presse du communiqué du Home Office\u202f; Londres seulement, et le communiqué donne des mois sans jours.",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days. Referrals are not fines.":
    "Égal à une copie dans la presse du communiqué du Home Office\u202f; Londres seulement, et le communiqué donne des mois sans jours. Les signalements ne sont pas des amendes.",
  "The amount was not checked. It was not in the material this dataset was made from.":
    "Le montant n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "The number of officers was not checked. It was not in the material this dataset was made from.":
    "Le nombre d’agents n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "The number of employees was not checked. It was not in the material this dataset was made from.":
    "Le nombre d’employés n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "34,880 is the sum from 1 January to 13 December 2024; counted to the article’s date, 29 December, it was 36,816.":
    "34\u202f880 est la somme du 1er janvier au 13 décembre 2024\u202f; comptée jusqu’à la date de l’article, le 29 décembre, elle était de 36\u202f816.",
  "21,306 is the sum from 5 July to 13 December 2024; by 29 December it was 23,242.":
    "21\u202f306 est la somme du 5 juillet au 13 décembre 2024\u202f; au 29 décembre, elle était de 23\u202f242.",
  "The Home Office’s series has 609 people on that day, until then the most on a December day since it began in 2018.":
    "La série du Home Office compte 609 personnes ce jour-là, alors le plus grand nombre pour un jour de décembre depuis son début en 2018.",
  "The Home Office’s series has 9 boats on that day.":
    "La série du Home Office compte 9 embarcations ce jour-là.",
  "647 people arrived on 18 October 2024 and the highest day in between was 572 on 9 November; the highest day of 2024 was 973 on 5 October.":
    "647 personnes sont arrivées le 18 octobre 2024 et le jour le plus élevé entre-temps fut le 9 novembre, avec 572\u202f; le jour le plus élevé de 2024 fut le 5 octobre, avec 973.",
  "International Organization for Migration (IOM)":
    "Organisation internationale pour les migrations (OIM)",
  "IOM now records at least 82 dead and 3 missing for 2024. Its route covers the whole way to the UK, on land too; the Refugee Council’s count of Channel crossings only is at least 69.":
    "L’OIM recense désormais au moins 82 morts et 3 disparus pour 2024. Sa route couvre tout le chemin vers le Royaume-Uni, à terre aussi\u202f; le décompte du Refugee Council, limité aux traversées de la Manche, est d’au moins 69.",
  "IOM now records at least 4 dead and 1 missing off Sangatte on that day.":
    "L’OIM recense désormais au moins 4 morts et 1 disparu au large de Sangatte ce jour-là.",
  "This figure was not checked. It was not in the material this dataset was made from.":
    "Ce chiffre n’a pas été vérifié. Il ne figurait pas dans les documents dont ce jeu de données est tiré.",
  "the article, on Donald Trump’s declared aim":
    "l’article, à propos de l’objectif déclaré de Donald Trump",
  "Home Office news item": "Actualité du Home Office",
  "Begins in mid-sentence; the word in brackets is the article’s.":
    "Commence au milieu d’une phrase\u202f; le mot entre crochets est de l’article.",
  "A fragment; the ellipsis is the article’s.":
    "Un fragment\u202f; les points de suspension sont de l’article.",
  "The article prints no end of the sentence.": "L’article n’imprime pas la fin de la phrase.",
  "Shortened in the article: both ellipses and the word in brackets are the article’s.":
    "Abrégé dans l’article\u202f: les deux coupures et le mot entre crochets sont de l’article.",
  "A fragment of two words.": "Un fragment de deux mots.",
  "Shortened at the start by the article.": "Abrégé au début par l’article.",
  "Immigration Enforcement update": "Point de situation de l’Immigration Enforcement",
  "A fragment.": "Un fragment.",
  "Publicity campaign": "Campagne d’information",
  "Two fragments.": "Deux fragments.",
  "Two passages; the words in brackets are the article’s.":
    "Deux passages\u202f; les mots entre crochets sont de l’article.",
  Headline: "Titre",
  "A headline; the words inside it quote a campaign.":
    "Un titre\u202f; les mots cités à l’intérieur viennent d’une campagne.",
  "On his meeting with Giorgia Meloni": "À propos de sa rencontre avec Giorgia Meloni",
  "A fragment of one word.": "Un fragment d’un seul mot.",
  "UK general election": "Élections législatives au Royaume-Uni",
  "Starmer and Meloni meet": "Starmer et Meloni se rencontrent",
  "Cooper speaks of fast-track decisions": "Cooper évoque des décisions accélérées",
  "UK and Germany sign a joint action plan":
    "Le Royaume-Uni et l’Allemagne signent un plan d’action commun",
  "Interior ministers meet in London": "Des ministres de l’Intérieur se réunissent à Londres",
  "609 people arrive in one day": "609 personnes arrivent en un jour",
  "Home Office reports on visits in London": "Le Home Office rend compte des visites à Londres",
  "Three deaths reported off the French coast":
    "Trois décès rapportés au large des côtes françaises",
  "at least 78": "au moins 78",
  "IOM’s count as reported at the turn of the year.":
    "Le décompte de l’OIM tel que rapporté au tournant de l’année.",
  "at least 82 dead and 3 missing": "au moins 82 morts et 3 disparus",
  "IOM’s file of May 2026 records more deaths of that year and tells the dead from the missing.":
    "Le fichier de l’OIM de mai 2026 recense davantage de décès pour cette année-là et distingue les morts des disparus.",
  "3 reported dead that day": "3 morts rapportés ce jour-là",
  "at least 4 dead and 1 missing": "au moins 4 morts et 1 disparu",
  "IOM’s later record of the incident off Sangatte.":
    "Recensement ultérieur par l’OIM de l’incident au large de Sangatte.",
  "Voluntary returns are established afterwards by matching data.":
    "Les retours volontaires sont établis après coup par recoupement de données.",
  "Routine revision in the edition to December 2025.":
    "Révision courante dans l’édition jusqu’à décembre 2025.",
  "Routine revision in the edition to March 2026.":
    "Révision courante dans l’édition jusqu’à mars 2026.",
};

export const language: Language = {
  messages,
  texts,
  // The first of a month is an ordinal.
  mended: (written) => written.replace(/(?<!\d)1 (?=\p{L})/gu, "1er "),
};
