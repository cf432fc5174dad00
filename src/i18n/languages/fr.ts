/** French. A narrow space that does not break stands before : ; ? ! % and inside « ». */
import type { Count } from "../count.js";
import { capital, plural } from "../plurals.js";
import type { Language, Messages } from "../language.js";
import { texts } from "../texts/fr.js";

const people = (count: Count) => plural("fr", count, { one: "# personne", other: "# personnes" });
const boats = (count: Count) =>
  plural("fr", count, { one: "# petite embarcation", other: "# petites embarcations" });
const inBoats = (who: Count, which: Count) =>
  `${people(who)} dans ${plural("fr", which, { one: "# embarcation", other: "# embarcations" })}`;

/** "de", or "d’" before a vowel: d’août. */
const of = (text: string) => (/^[aeéiouyh]/i.test(text) ? `d’${text}` : `de ${text}`);

/** A moment in a sentence: le 5 mai 2024, en mai 2024. */
const on = (when: string) => (/^\d+(er)? \p{L}/u.test(when) ? `le ${when}` : `en ${when}`);

/** At least so many people dead: people are feminine. */
const atLeastDead = (count: Count) =>
  `au moins\u00a0${plural("fr", count, { one: "# personne morte", other: "# personnes mortes" })}`;

/** The dead and the missing, apart: they are never added. */
function deadAndMissing(died: Count, lost: Count): string {
  if (!died.n)
    return lost.n
      ? `au moins\u00a0${plural("fr", lost, { one: "# personne disparue", other: "# personnes disparues" })}`
      : "personne de recensé mort ou disparu";
  return lost.n
    ? `${atLeastDead(died)}, ${plural("fr", lost, { one: "# disparue", other: "# disparues" })}`
    : atLeastDead(died);
}

const steps = {
  day: { per: "par jour", most: "Le jour" },
  week: { per: "par semaine", most: "La semaine" },
  month: { per: "par mois", most: "Le mois" },
  quarter: { per: "par trimestre", most: "Le trimestre" },
  year: { per: "par an", most: "L’année" },
} as const;

const messages: Messages = {
  labels: {
    table: "Tableau",
    definitions: "Ce qui est compté",
    aboutQuotation: "À propos de cette citation",
    counted: "Compté",
    notCounted: "Non compté",
    source: "Source",
    others: "À titre de comparaison",
    record: "Ce que disent les chiffres publiés",
    take: "Partager",
    read: "Lire les valeurs",
    earlier: "Plus tôt",
    later: "Plus tard",
    controls: "Ce que montre la figure",
    from: "De",
    to: "À",
    wholeSeries: "Toute la série",
    close: "Fermer",
    more: "Plus",
    notLoaded: "Le chargement a échoué. Vérifiez la connexion et réessayez.",
    showNewest: "Voir les plus récents",
    notes: "À garder à l’esprit",
    events: "Événements",
    noPicture:
      "Le graphique n’a pas pu être tracé. Les chiffres figurent dans le texte et le tableau.",
    colon: "\u202f: ",
    comma: ", ",
    also: "\u202f; ",
  },
  common: {
    pageHad: "la page indiquait",
    thereWere: (value, label, period) => `${capital(period)}\u202f: ${value} (${label}).`,
    reportedBy: (via) => `selon ${via}`,
    readFrom: (via) => `lu dans\u202f: ${via}`,
    // Of several days each has its article.
    publishedOn: (when) => `publié ${on(when).replace(/ et (?=\d)/g, " et le ")}`,
    nextExpected: (when) => `prochains chiffres prévus ${on(when)}`,
    asKnownOn: (when) => `État des connaissances au ${when}.`,
    publicationNotSeen: "jour de publication non vu",
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
    notSeen: "nous ne l’avons pas vu",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `«\u202f${words}\u202f»`,
  },
  note: {
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
    editions: "Le même comptage, selon le jour de publication",
    printedBy: "Imprimé par",
    date: "Date",
    retrieved: "Copié dans ce jeu de données",
    evidence: "Comment nous le savons",
    evidenceKind: {
      primary: "Les mots ou le fichier de l’éditeur ont été lus (source primaire).",
      secondary: "Lu dans le compte rendu d’un tiers (source secondaire).",
    },
    via: { primary: "Lu dans", secondary: "Rapporté par" },
    words: "Dans les mots de la source",
    nextExpected: "Prochains chiffres prévus",
    licence: "Licence",
    caveats: "À garder à l’esprit",
  },
  sum: {
    from: "Additionné à partir de",
    rows: {
      day: (count) => plural("fr", count, { one: "# jour", other: "# jours" }),
      week: (count) => plural("fr", count, { one: "# semaine", other: "# semaines" }),
      month: (count) => plural("fr", count, { other: "# mois" }),
      quarter: (count) => plural("fr", count, { one: "# trimestre", other: "# trimestres" }),
      year: (count) => plural("fr", count, { one: "# année", other: "# années" }),
      incident: (count) => plural("fr", count, { one: "# incident", other: "# incidents" }),
      sum: (count) =>
        plural("fr", count, { one: "# total d’un jour", other: "# totaux d’un jour" }),
      reading: (count) => plural("fr", count, { one: "# total publié", other: "# totaux publiés" }),
    },
    show: "Montrer l’addition",
    table: "Les lignes",
    value: "Nombre",
    left: (shown, all) =>
      `Voici les ${shown} premières lignes sur ${all}. Le fichier les contient toutes.`,
    file: "Enregistrer ces lignes en CSV",
    again: "Chacune de ces lignes additionne de nouveau les nombres de ce fichier\u202f:",
    spreadsheet: "Tableur",
    copy: "Copier",
  },
  report: {
    link: "Signaler une erreur dans ce chiffre",
    ask: "Que faudrait-il lire, et où cela a-t-il été publié\u202f?",
    view: "Vue",
    version: "Version",
    who: "Réalisé par les contributeurs de migration-explainers, sans prendre parti.",
  },
  claim: {
    said: (printedBy, when, by, isQuotation, wording) => {
      const after = by === null ? "" : isQuotation ? `citant ${by}` : `d’après ${by}`;
      const who = [capital(printedBy), when ?? "", after].filter(Boolean).join(", ");
      return `${who}\u202f: ${isQuotation ? `«\u202f${wording}\u202f»` : wording}`;
    },
    figure: (label, period, published) => `${label}, ${period} (${published})`,
    verdict: {
      matches: "Concorde",
      rounded: "Arrondi",
      "matches-earlier-date": "Exact à une date antérieure",
      "later-figures-agree": "Les chiffres ultérieurs concordent",
      "wording-differs": "La formulation diffère",
      "not-supported": "Non confirmé par les chiffres publiés",
      "not-verified": "Ne peut être vérifié",
      "not-checked": "Nous ne l’avons pas vérifié",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `Révisé ${when}\u202f: ${period}, ${old} auparavant, désormais ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `Corrigé par nous ${when}\u202f: le chiffre pour la période ${period}, ${old}, était erroné\u202f; le chiffre exact est ${now}. ${why}`,
    overdue: (when) => `De nouveaux chiffres étaient attendus ${on(when)}.`,
    updated: (when) => `Mis à jour\u202f: chiffres jusqu’au ${when}.`,
  },
  take: {
    plain: "Copier la référence",
    bibtex: "Copier en BibTeX",
    csl: "Copier en CSL-JSON",
    link: "Copier le lien vers cette figure",
    address: "Copier l’adresse propre à la figure",
    feed: "Copier l’adresse du flux",
    follow: "Suivre cette figure (flux)",
    embed: "Copier le code d’intégration",
    system: "Partager avec une application",
    image: "Copier l’image",
    csv: "CSV",
    json: "JSON",
    svg: "SVG",
    png: "PNG",
    copied: "Copié.",
    byHand: "La copie a échoué\u202f; le texte est sélectionné.",
    noImage: "La copie de l’image a échoué. Prenez le PNG.",
    saved: (file) => `Enregistré sous ${file}.`,
    failed: (file) => `${file} n’a pas pu être produit sur cette page.`,
    perhaps: (file) => `Si ${file} n’a pas été enregistré, ce cadre l’interdit.`,
    credit: (title, asOf) =>
      `Présenté par migration-explainers\u202f: ${title}${asOf === null ? "" : `, état au ${asOf}`}.`,
  },
  sound: {
    listen: "Écouter",
    stop: "Arrêter",
    how: "Un son plus aigu est un nombre plus grand.",
    gaps: "Là où il n’y a pas de nombre, il n’y a pas de son.",
    of: (year) => `Vous entendez ${year}.`,
    speed: "Vitesse",
    slower: "Plus lent",
    normal: "Normal",
    faster: "Plus rapide",
    playing: "Lecture en cours. La touche Échap l’arrête.",
    ended: "Le son est terminé.",
    cannot: "Ce navigateur ne peut pas lire le son.",
  },
  later: {
    revised: (old, then, now, since) =>
      `Affiché\u202f: ${old}${then ? `, publié ${on(then)}` : ""}. Le chiffre le plus récent que nous avons\u202f: ${now}${since ? `, publié ${on(since)}` : ""}.`,
    continued: (now, period, since) =>
      `Connu aujourd’hui\u202f: ${now} (${period}${since ? `\u202f; publié ${on(since)}` : ""}).`,
    pinned: (day) => `Cette vue reste au ${day}.`,
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
    unfit: (detail) => `Aucun chiffre n’a pu en être tiré (${detail}).`,
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
    "no-data": (attribute, value, held) =>
      `Il n’y a pas de ${attribute === "list" ? "citations" : "chiffres"} pour ${value}. Disponibles\u202f: ${held}.`,
    "bad-data": (_attribute, _value, fault) => `Les données n’ont pas pu être lues. ${fault}`,
  },
  removals: {
    counts: {
      returns: ({ text }) => `${text} retours forcés et volontaires`,
      enforced: ({ text }) => `${text} retours forcés`,
      voluntary: ({ text }) => `${text} retours volontaires`,
      offenders: ({ text }) => `${text} délinquants étrangers renvoyés`,
      "asylum-related": ({ text }) => `${text} retours liés à l’asile`,
      "port-refusals": ({ text }) => `${text} départs après refus d’entrée`,
    },
    names: { returns: "Retours forcés et volontaires" },
    span: (period) => period.replace(" – ", /^\d+(er)? \p{L}/u.test(period) ? " au " : " à "),
    peopleCounted: people,
    aYearBefore: "Un an plus tôt",
    titleSpan: (counted, span, most) =>
      `${counted}, ${span}${most === null ? "" : `\u202f; ${most}`}`,
    titleDuring: (counted, during, most) =>
      `${counted} ${during}${most === null ? "" : `\u202f; ${most}`}`,
    titleHighest: (counted, during, first, highest, year) =>
      `${counted} ${during}\u202f; ${highest} en ${year}, maximum à partir de ${first}`,
    titleIsHighest: (counted, during, first) =>
      `${counted} ${during}, l’année la plus élevée à partir de ${first}`,
    titleBefore: (counted, during, before, year) =>
      `${counted} ${during}\u202f; ${before} en ${year}`,
    most: { enforced: "la plupart forcés", voluntary: "la plupart volontaires" },
    place: "Royaume-Uni",
    people: {
      total: "nombre de personnes",
      quarter: "personnes par trimestre",
      year: "personnes par an",
    },
    each: { total: "", quarter: "par trimestre", year: "par an" },
    among: (list) => `parmi eux tous\u202f: ${list}`,
    amongCounts: {
      offenders: ({ text }) => `${text} délinquants étrangers`,
      "asylum-related": ({ text }) => `${text} ayant demandé l’asile`,
    },
    remainder: {
      rounding: "arrondi",
      "not-broken-down": "non détaillé dans ce que nous avons lu",
    },
    counted: (publisher, value, label, period) =>
      `${capital(period)}, décompte publié par le ${publisher}\u202f: ${value} (${label}).`,
    partsKnown: (list) => `Dont\u202f: ${list}.`,
    part: (label, value, before) =>
      `${label.toLowerCase()}\u202f: ${value}${before === null ? "" : ` (${before} un an plus tôt)`}`,
    partsUnknown: {
      returns: "Nous n’avons pas vu combien étaient forcés et combien volontaires.",
    },
    subset: (value, label) =>
      `${capital(label)}\u202f: ${value}\u202f; ils sont déjà compris dans le total.`,
    before: (value, period, published) =>
      `Un an plus tôt, ${period}, le total était de ${value}${published === null ? "" : ` (${published})`}.`,
    noBefore: "Nous n’avons pas vu de total pour les mêmes mois un an plus tôt.",
    printedChange: {
      enforced: (publisher, percent) =>
        `Le ${publisher} a publié une hausse de ${percent} des retours forcés sur un an.`,
      offenders: (publisher, percent) =>
        `Le ${publisher} a publié une hausse de ${percent} des retours de ressortissants étrangers délinquants sur un an.`,
    },
    extremes: (first, last, highest, lowest) =>
      `Des années ${first} à ${last}, la plus élevée est ${highest} et la plus basse ${lowest}.`,
    highestOfAll: (first, highest) =>
      `À partir de ${first}, l’année la plus élevée est ${highest}.`,
    narrowed: {
      total: (period) =>
        `Est indiqué ce dont nous avons un total dans la période demandée\u202f: ${period}.`,
      quarter:
        "Chiffres par trimestre\u202f: seuls les trimestres entiers de la période demandée sont montrés.",
      year: "Chiffres par année\u202f: seules les années entières de la période demandée sont montrées.",
    },
    firstYear: (year) => `${year} est la première année de ces chiffres.`,
    mayChange: "Peut encore changer.",
    mayChangeFrom: (when, why) =>
      `À partir ${of(when)}, les chiffres peuvent encore changer. ${why}`.trim(),
    seriesEnds: (when, why) => `Les chiffres que nous avons vus s’arrêtent en ${when}. ${why}`,
    editions: (total, series) =>
      `Total\u202f: ${total}\u202f; série\u202f: ${series}. Ce sont deux éditions, à ne pas comparer.`,
    must: {
      returns: "Les refus à la frontière ne sont pas comptés",
      enforced: "Les expulsions n’en sont qu’une partie",
      voluntary: "Volontaires\u202f: avec des départs retrouvés plus tard",
      offenders: "Forcés et volontaires\u202f; déjà dans le total des retours",
      "asylum-related": "Forcés et volontaires\u202f; déjà dans le total des retours",
      "port-refusals": "Hors retours forcés et volontaires",
    },
    running: "Total provisoire, enregistré avec retard",
    runningRounded: "Total provisoire, enregistré avec retard, arrondi",
    fromMayChange: (when) => `Provisoires à partir ${of(when)}`,
    totalAndSeries: (what, steps, span) =>
      `${what}\u202f: total (accolade)\u202f; ${steps}, ${span}`,
    noneAfter: (when, step) =>
      `Nous n’avons pas vu de ${step === "year" ? "chiffre annuel" : "trimestre"} après ${when}`,
    countedTo: (day, printed) => `Compté au ${day}\u202f; affirmation du ${printed}`,
    secondHand: "Lu dans la presse, non dans la note elle-même",
    noNotes: "Aucune note n’accompagnait ces chiffres",
    chooseMeasure: "Qui est compté",
    chooseView: "Présentation",
    choosePeriod: "Période",
    viewTotal: "Total",
    viewSince: (year) => `Depuis ${year}`,
    thisPeriod: "Cette période",
    yearBefore: "Mêmes mois, un an plus tôt",
    total: "Total",
    measureLabel: "Mesure",
  },
  crossings: {
    measured: {
      arrivals: "Personnes détectées à leur arrivée au Royaume-Uni en petite embarcation",
      "arrival-boats": "Petites embarcations détectées à leur arrivée au Royaume-Uni",
      "people-per-boat": "Personnes par petite embarcation arrivant au Royaume-Uni",
    },
    each: {
      day: "par jour",
      week: "par semaine",
      month: "par mois",
      quarter: "par trimestre",
      year: "par an",
    },
    running: { one: "cumul", each: "cumul de chaque année" },
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    subject: {
      arrivals: (count) =>
        plural("fr", count, {
          one: "# personne détectée en petite embarcation",
          other: "# personnes détectées en petite embarcation",
        }),
      "arrival-boats": (count) => boats(count),
      "people-per-boat": ({ text }) => `${text} personnes par embarcation`,
    },
    title: {
      highest: (subject, year, first, most, mostYear) =>
        `${subject} en ${year}\u202f; ${most} en ${mostYear}, maximum dès ${first}`,
      newestIsHighest: (subject, year, first) =>
        `${subject} en ${year}, le maximum annuel dès ${first}`,
      pair: (subject, year, value, before) => `${subject} en ${year}\u202f; ${value} en ${before}`,
      year: (subject, year, interval, most) =>
        `${subject} en ${year}\u202f; maximum ${steps[interval].per}\u202f: ${most}`,
      total: (subject, during) => `${subject} ${during}`,
      byDay: {
        arrivals: (count, day, before, year) =>
          `${plural("fr", count, { one: "# personne détectée", other: "# personnes détectées" })} au ${day}\u202f; ${before} à cette date en ${year}`,
        "arrival-boats": (count, day, before, year) =>
          `${boats(count)} au ${day}\u202f; ${before} à cette date en ${year}`,
      },
      ratio: (people_, boats_, year, ratio, before, value) =>
        `${inBoats(people_, boats_)} en ${year}\u202f: ${ratio} par embarcation\u202f; ${value} en ${before}`,
    },
    counted: {
      people: (count) => people(count),
      boats: (count) => boats(count),
      "people per boat": ({ text }) => `${text} personnes par embarcation`,
    },
    inBoats,
    inYear: (value, year) => `${value} en ${year}`,
    toDate: (year, day) => `${year} jusqu’au ${day}`,
    byThatDay: (value, year) => `${value} à cette date en ${year}`,
    yearBefore: (value) => `${value} un an plus tôt`,
    byDay: (day) => `Jusqu’au ${day}`,
    otherYears: (least, most) =>
      `Autres années\u202f: ${least === most ? least : `${least} à ${most}`}`,
    highestFrom: (first, most, year) => `Maximum dès ${first}\u202f: ${most} en ${year}`,
    early: "Provisoire",
    leapDay: "Les années sans 29 février sont comptées jusqu’au 28",
    headlineLabel: {
      arrivals: (count) =>
        plural("fr", count, {
          one: "personne détectée à son arrivée en petite embarcation",
          other: "personnes détectées à leur arrivée en petite embarcation",
        }),
      "arrival-boats": (count) =>
        plural("fr", count, {
          one: "petite embarcation détectée à son arrivée",
          other: "petites embarcations détectées à leur arrivée",
        }),
      "people-per-boat": () => "personnes par petite embarcation, en moyenne",
    },
    summary: {
      arrivals: (count, period) =>
        `${capital(period)}, ${plural("fr", count, {
          one: "# personne a été détectée à son arrivée",
          other: "# personnes ont été détectées à leur arrivée",
        })} en petite embarcation.`,
      "arrival-boats": (count, period) =>
        `${capital(period)}, ${plural("fr", count, {
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
    partial: {
      first: (days, period) =>
        `La première barre ne couvre que ${plural("fr", days, { one: "# jour", other: "# jours" })}\u202f: ${period}.`,
      last: (days, period) =>
        `La dernière barre ne couvre que ${plural("fr", days, { one: "# jour", other: "# jours" })}\u202f: ${period}.`,
    },
    caveat: {
      arrivals: "Seules les personnes détectées sont comptées",
      "arrival-boats": "Seules les embarcations détectées sont comptées",
      "people-per-boat": "Moyenne\u202f: total des personnes divisé par les embarcations",
    },
    caveatProvisional: (when) => `Provisoire dès le ${when}\u202f; peut encore baisser`,
    caveatYear: (year) => `${year} est provisoire et peut encore baisser`,
    caveatBackdated: (edition) => `Jours connus alors, décomptes du ${edition}`,
    noNotes: "Ces chiffres sont venus sans remarques",
    provisionalFrom: (when, why) =>
      `À partir du ${when}, ce sont des chiffres précoces. Le Home Office peut encore les relever ou les abaisser. ${why}`,
    official: (to, published, operational) =>
      `Les mois jusqu’à ${to} sont des statistiques officielles (${published}). Les autres jours, et les totaux qui les comprennent, viennent des chiffres opérationnels hebdomadaires (${operational}).`,
    officialAlone: (published) => `Ce sont des statistiques officielles (${published}).`,
    operational: (published) => `Ce sont des chiffres opérationnels hebdomadaires (${published}).`,
    yearsAdded: (sum) =>
      `Additionnées, les années donnent ${sum}, car les années entières sont des statistiques officielles\u202f; ce total est additionné à partir des jours.`,
    otherwise: (list) => `Selon les statistiques officielles\u202f: ${list}.`,
    backdated: (edition) =>
      `Les jours sont ceux publiés à cette date, avec les valeurs de l’édition publiée ${on(edition)}, la seule que nous détenons.`,
    noBoats: "aucune embarcation",
    fewBoats: "trop peu d’embarcations pour une moyenne",
    unpublished: (days) =>
      plural("fr", days, {
        one: "# jour de cette période n’a pas été publié et n’entre dans aucun total.",
        other: "# jours de cette période n’ont pas été publiés et n’entrent dans aucun total.",
      }),
    day: "Jour",
    provisionalOn: (when) => `Dès le ${when}\u202f: provisoire`,
    toDay: (day) => `au ${day}`,
    fromDay: (day) => `du ${day}`,
    control: {
      count: "Comptage",
      view: "Intervalle",
      arrivals: "Personnes",
      "arrival-boats": "Embarcations",
      "people-per-boat": "Par embarcation",
      day: "Jours",
      week: "Semaines",
      month: "Mois",
      quarter: "Trimestres",
      year: "Années",
      cumulative: "Comparer les années",
      compare: "Comparée à",
    },
  },
  deaths: {
    counts: deadAndMissing,
    years: (first, last) => `${first}–${last}`,
    yearsTo: (first, day) => `de ${first} au ${day}`,
    title: {
      route: (years, single, died, lost) =>
        `En route vers le Royaume-Uni${single ? " en" : ","} ${years}\u202f: ${deadAndMissing(died, lost)}`,
      channel: (years, single, died, lost) =>
        `Dans la Manche${single ? " en" : ","} ${years}\u202f: ${deadAndMissing(died, lost)}`,
    },
    titlePeriod: (period, died, lost) => `${capital(period)}\u202f: ${deadAndMissing(died, lost)}`,
    titleOwn: (label, period, died, lost) =>
      `${capital(label)}, ${period}\u202f: ${deadAndMissing(died, lost)}`,
    titleCauses: (died, list) => `${capital(atLeastDead(died))}\u202f: ${list}`,
    titleIncidents: (died, lost, recorded, years, single) =>
      `${capital(atLeastDead(died))}${
        lost.n ? ` et ${plural("fr", lost, { one: "# disparue", other: "# disparues" })}` : ""
      } dans ${recorded}${single ? " en" : ","} ${years}`,
    recorded: (incidents) =>
      incidents
        ? plural("fr", incidents, { one: "# incident recensé", other: "# incidents recensés" })
        : "des incidents recensés",
    titleReported: (count, year, day) =>
      `Au moins\u00a0${plural("fr", count, {
        one: "# personne était morte",
        other: "# personnes étaient mortes",
      })} en ${year}, d’après le décompte ${day === null ? "d’alors" : `du ${day}`}`,
    key: (lost) =>
      `Un point est une personne\u202f: ●\u00a0morte${lost ? "\u00a0○\u00a0disparue" : ""}`,
    keyReported: "Un point est une personne. Le décompte tel qu’il a été publié ce jour-là.",
    place: { route: "En route vers le Royaume-Uni", channel: "Dans la Manche" },
    subtitlePlace: (place, period, key) =>
      `${place}${period === null ? "" : `, ${period}`}. ${key}`,
    subtitleEnd: (day, key) => (day === null ? key : `Jusqu’au ${day}. ${key}`),
    upTo: (day) => `jusqu’au ${day}`,
    part: (from, to) =>
      from && to ? `${from} au ${to}` : from ? `dès le ${from}` : `au ${to ?? ""}`,
    label: {
      route: "sur la route entre l’Europe continentale et le Royaume-Uni",
      channel: "dans la Manche",
    },
    labelReported: (count) =>
      plural("fr", count, {
        one: "décès sur la route du Royaume-Uni, tel que rapporté à l’époque",
        other: "décès sur la route du Royaume-Uni, tels que rapportés à l’époque",
      }),
    reading: (name, counts) => `${name}\u202f: ${counts}.`,
    yearTo: (year, day) => `${year} jusqu’au ${day}`,
    byThatDay: (year) => `À la même date en ${year}`,
    arrived: (count, to) =>
      `Arrivées détectées en petite embarcation${to === null ? "" : ` jusqu’au ${to}`}\u202f: ${people(count)}.`,
    reported: (count) => `au moins\u00a0${count.text} décès`,
    summary: {
      route: (died, lost, period) =>
        `${capital(period)}, entre l’Europe continentale et le Royaume-Uni\u202f: ${deadAndMissing(died, lost)}.`,
      channel: (died, lost, period) =>
        `${capital(period)}, dans la Manche\u202f: ${deadAndMissing(died, lost)}.`,
    },
    summaryReported: (value, period) =>
      `${capital(period)}, au moins\u00a0${value.text} décès ${plural("fr", value, {
        one: "a été rapporté",
        other: "ont été rapportés",
      })}.`,
    died: {
      vehicle: (count) =>
        plural("fr", count, { one: "# liée au transport", other: "# liées au transport" }),
      drowning: (count) => plural("fr", count, { one: "# noyée", other: "# noyées" }),
      other: ({ text }) => `${text} autre ou inconnu`,
    },
    cause: {
      vehicle: "En lien avec le transport",
      drowning: "Noyade",
      other: "Autre ou inconnue",
    },
    none: "aucune recensée",
    incidents: (count) =>
      plural("fr", count, {
        one: "# incident isolé est recensé, au cours duquel une personne au moins est morte ou a disparu.",
        other:
          "# incidents isolés sont recensés, au cours desquels une personne au moins est morte ou a disparu.",
      }),
    sums: (count) =>
      `${plural("fr", count, {
        one: "# entrée de la liste de l’OIM est le total",
        other: "# entrées de la liste de l’OIM sont des totaux",
      })} d’un jour et d’une cause, où plusieurs incidents peuvent se trouver\u202f; nous n’avons pas vu les incidents eux-mêmes.`,
    column: {
      month: "Une colonne\u202f: un mois",
      quarter: "Une colonne\u202f: trois mois",
      half: "Une colonne\u202f: six mois",
      year: "Une colonne\u202f: un an",
      decade: "Une colonne\u202f: dix ans",
    },
    sumOfDay: (day) => `${day}, un ou plusieurs incidents`,
    placeUnseen: (count) =>
      `${plural("fr", count, {
        one: "# entrée de la liste de l’OIM est laissée",
        other: "# entrées de la liste de l’OIM sont laissées",
      })} de côté\u202f: nous n’avons pas vu si le lieu est dans la Manche.`,
    arrivals: (count, period) =>
      `${capital(period)}, ${plural("fr", count, {
        one: "# personne a été détectée à son arrivée",
        other: "# personnes ont été détectées à leur arrivée",
      })} en petite embarcation. Les trajets en camion et les personnes non détectées ne sont pas dans ce nombre.`,
    arrivalsEdition: (day) =>
      `Les arrivées en petite embarcation sont celles publiées à cette date, avec les valeurs de l’édition du ${day}.`,
    officialYear: (count, year) =>
      `${plural("fr", count, { one: "# personne", other: "# personnes" })} en ${year}`,
    official: (list) =>
      `Les arrivées en petite embarcation viennent ici des chiffres opérationnels hebdomadaires. Selon les statistiques officielles\u202f: ${list}.`,
    noArrivals:
      "Nous n’avons pas vu combien de personnes ont fait le trajet pendant cette période.",
    onlyYear: (year) =>
      `Des décomptes de décès imprimés à la date affichée, nous n’avons vu que ceux de ${year}.`,
    other: (label, publisher, period, published) =>
      `${label}\u202f: ${publisher}, ${period}, ${published}`,
    otherCounts: (counts) =>
      `Autres\u202f: ${counts
        .map(({ value, same }) => (same ? value : `${value} (traversées seules)`))
        .join("\u202f; ")}`,
    knownNow: (died, lost, period, file) =>
      `Connu aujourd’hui\u202f: ${atLeastDead(died)}${
        lost.n ? ` et ${plural("fr", lost, { one: "# disparue", other: "# disparues" })}` : ""
      } ${period}${file === null ? "" : ` (fichier du ${file})`}.`,
    onlyCause: (cause) =>
      `Une partie de la liste de l’OIM, selon notre regroupement des causes\u202f: ${cause}.`,
    short: {
      placeless: (day) => `Jusqu’au ${day}\u202f; lieux des décès suivants non vus`,
      minimum: "Chiffres minimaux\u202f: ce qui a pu être vérifié",
      route: "Toute la route\u202f: camions et chemins de fer aussi",
      channel: "Notre sélection, selon les mots du lieu",
      causes: "Groupes de nous, tirés des catégories de l’OIM",
    },
    inChannel: {
      dead: {
        label: "personnes recensées mortes dans la Manche",
        definition:
          "Personnes recensées comme mortes dans la Manche, en route vers le Royaume-Uni.",
        counted: "Les décès dont le lieu, dans les mots de l’OIM, nomme la Manche.",
      },
      missing: {
        label: "personnes recensées disparues dans la Manche",
        definition:
          "Personnes recensées comme disparues dans la Manche, en route vers le Royaume-Uni.",
        counted: "Les personnes disparues là où le lieu, dans les mots de l’OIM, nomme la Manche.",
      },
      notCounted:
        "Toutes les autres sur la route\u202f: dans les camions, sur les voies ferrées, les routes et dans les camps.",
      selected:
        "Une partie de la liste de l’OIM, choisie par nous\u202f: les incidents dont le lieu, dans les mots de l’OIM, nomme la Manche.",
      minimum:
        "Le nombre réel peut être plus élevé\u202f: l’OIM ne liste que les décès qu’elle peut confirmer, et met sa liste à jour.",
    },
    deadAtLeast: "Mortes, au moins",
    missingAtLeast: "Disparues, au moins",
    deathsAtLeast: "Décès, au moins",
    arrivalsColumn: "Arrivées détectées en petite embarcation",
    groupName: { year: "Année", month: "Mois", cause: "Cause", incident: "Jour" },
    views: { year: "Années", month: "Mois", cause: "Causes", incident: "Incidents" },
    controls: {
      view: "Vue",
      scope: "Partie de la route",
      route: "Toute la route",
      channel: "La Manche",
    },
  },
  quote: {
    name: (speaker, when) => `Citation\u202f: ${speaker}, ${when}`,
    dateNotGiven: "date non indiquée",
    noFigure: "Cette citation ne contient aucun chiffre",
    quotedBy: "Cité par",
    figures: "Chiffres\u202f:",
    counted: {
      returns: (count) => plural("fr", count, { one: "# retour", other: "# retours" }),
      visits: (count) => plural("fr", count, { one: "# visite", other: "# visites" }),
      arrests: (count) => plural("fr", count, { one: "# arrestation", other: "# arrestations" }),
      premises: (count) => plural("fr", count, { one: "# local", other: "# locaux" }),
    },
    span: (from, to, unit) =>
      from === to ? on(from) : unit === "day" ? `du ${from} au ${to}` : `${of(from)} à ${to}`,
    length: { 3: "trimestre", 6: "semestre", 12: "an" },
    period: "période",
    title: {
      highest: (counted, period, length, first) =>
        `${counted} ${period}, plus qu’aucun ${length} antérieur à partir de ${first}`,
      before: (counted, period, before, previous) =>
        `${counted} ${period}\u202f; ${before} ${previous}`,
      yearBefore: (counted, period, before) =>
        `${counted} ${period}\u202f; ${before} un an plus tôt`,
      alone: (counted, period) => `${counted} ${period}`,
      notHeld: (period) => `Aucun chiffre n’avait encore été publié (${period})`,
      notSeen: (period) => `Nous n’avons vu aucun chiffre publié jusqu’alors (${period})`,
    },
    subtitle: (label, length, span) => `${capital(label)}, Royaume-Uni, par ${length}, ${span}`,
    reading: (span, counted, before) =>
      `${capital(span)}\u202f: ${counted}.${before === null ? "" : ` Un an plus tôt\u202f: ${before}.`}`,
    notPublished: (span) => `${capital(span)}\u202f: non publié.`,
    mayChange: "Peut encore changer.",
    level: (span, value) => `niveau de ${span}\u202f: ${value}`,
    levelOf: (span) => `niveau de ${span}`,
    higherBefore: (years) => `${years}\u202f: plus haut`,
    yearsMeant: (count, span) =>
      `${plural("fr", count, { one: "# an", other: "# ans" })}\u202f: ${span}`,
    aYearBefore: (value) => `${value} un an plus tôt`,
    mayChangeFrom: (when) => `Les chiffres à partir ${of(when)} peuvent encore changer`,
    holdsToo: (label) => `Ce qui a été dit est vrai aussi pour les seuls ${label}.`,
    doesNotHold: (label) => `Ce qui a été dit n’est pas vrai pour les seuls ${label}.`,
    list: {
      title: (quotations, speakers) =>
        `${plural("fr", quotations, { one: "# citation", other: "# citations" })}, ${plural("fr", speakers, { one: "# auteur", other: "# auteurs" })}`,
      said: (when) => `Dit ${when}`,
      undated: (count) =>
        plural("fr", count, {
          one: "# citation n’a pas de date",
          other: "# citations n’ont pas de date",
        }),
      leftOut: (count) =>
        plural("fr", count, {
          one: "# citation sans date n’est pas montrée",
          other: "# citations sans date ne sont pas montrées",
        }),
      speaker: "Auteur",
      about: "Sujet",
      verdict: "Verdict",
      all: "Tous",
      search: "Chercher des mots",
      found: (found, all) =>
        `${found} sur ${plural("fr", all, { one: "# citation", other: "# citations" })}`,
      none: "Aucune citation ne contient ces mots.",
      clear: "Effacer la recherche",
      showTest: "Voir la vérification",
      showAlone: "Voir cette citation seule",
      shown: "Quelles citations sont montrées",
      allQuotations: "Toutes les citations",
      thisQuotation: "Celle-ci",
    },
    columns: {
      period: "Période",
      measure: "Mesure",
      quoted: "Cette période",
      before: "Mêmes mois un an plus tôt",
    },
  },
};

export const language: Language = {
  messages,
  texts,
  // The first of a month is an ordinal.
  postprocess: (written) => written.replace(/(?<!\d)1 (?=\p{L})/gu, "1er "),
};
