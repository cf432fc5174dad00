/** Welsh. Counts take the form after the number, with its mutation; large ones take "o" and the plural. */
import type { Count } from "../count.js";
import { capital, forms } from "../forms.js";
import type { Language, Messages } from "../language.js";

const people = (count: Count) =>
  forms("cy", count, {
    one: "# person",
    two: "# berson",
    few: "# pherson",
    many: "# pherson",
    other: "# o bobl",
  });

const boats = (count: Count) =>
  forms("cy", count, {
    zero: "# cwch bach",
    one: "# cwch bach",
    two: "# gwch bach",
    few: "# chwch bach",
    many: "# chwch bach",
    other: "# o gychod bach",
  });

const deaths = (count: Count) =>
  forms("cy", count, {
    zero: "# marwolaeth",
    one: "# farwolaeth",
    two: "# farwolaeth",
    few: "# marwolaeth",
    many: "# marwolaeth",
    other: "# o farwolaethau",
  });

/** A moment in a sentence: ar 5 Mai 2024, ym mis Mai 2024. */
const on = (when: string) =>
  /^\d+ /.test(when) ? `ar ${when}` : /^\d/.test(when) ? `yn ${when}` : `ym mis ${when}`;

const steps = {
  day: { per: "y dydd", by: "fesul diwrnod", most: "Y diwrnod" },
  week: { per: "yr wythnos", by: "fesul wythnos", most: "Yr wythnos" },
  month: { per: "y mis", by: "fesul mis", most: "Y mis" },
  quarter: { per: "y chwarter", by: "fesul chwarter", most: "Y chwarter" },
  year: { per: "y flwyddyn", by: "fesul blwyddyn", most: "Y flwyddyn" },
} as const;

const messages: Messages = {
  labels: {
    table: "Dangos y ffigurau fel tabl",
    definitions: "Beth sy’n cael ei gyfrif",
    counted: "Yn cael eu cyfrif",
    notCounted: "Ddim yn cael eu cyfrif",
    source: "Ffynhonnell",
    behind: "Beth mae’n ei gyfrif ac o ble y daw",
    others: "Wrth ei ochr, byth wedi’i adio ato",
    said: "Yr hyn a ddywedwyd",
    record: "Yr hyn y mae’r cofnod yn ei ddweud",
    take: "Dyfynnu, copïo neu lawrlwytho",
    read: "Darllen y llun fesul pwynt",
    noPicture: "Ni ellid tynnu’r llun. Mae’r ffigurau yn y geiriau a’r tabl.",
    colon: ": ",
    comma: ", ",
    also: "; ",
  },
  common: {
    reportedBy: (via) => `fel yr adroddwyd gan: ${via}`,
    readFrom: (via) => `darllenwyd o: ${via}`,
    licence: (licence) => `Trwydded: ${licence}.`,
    publishedOn: (when) => `cyhoeddwyd ${on(when)}`,
    nextExpected: (when) => `disgwylir y ffigurau nesaf ${on(when)}`,
    asKnownOn: (when) => `Fel yr oedd yn hysbys ar ${when}.`,
    publicationNotSeen: "ni welwyd y diwrnod cyhoeddi",
    rounded: "talgrynnwyd gan y cyhoeddwr",
    qualified: {
      exact: (value) => value,
      rounded: (value) => value,
      almost: (value) => `bron ${value}`,
      "more-than": (value) => `mwy na ${value}`,
      "at-least": (value) => `o leiaf ${value}`,
      "up-to": (value) => `hyd at ${value}`,
    },
    during: {
      year: (year) => `yn ${year}`,
      month: (month) => `ym mis ${month}`,
      day: (day) => `ar ${day}`,
      span: (from, to, unit) =>
        unit === "month" ? `o fis ${from} i fis ${to}` : `o ${from} i ${to}`,
    },
    period: "Cyfnod",
    provisional: "dros dro",
    notPublished: "heb ei gyhoeddi",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `“${words}”`,
  },
  note: {
    close: "Cau",
    source: "Darllen y ffynhonnell",
    means: "Beth ydyw",
    printed: "Pa mor fanwl gywir",
    printedAs: {
      exact: "Fel y’i cyhoeddwyd.",
      rounded: "Talgrynnwyd gan y cyhoeddwr.",
      almost: "Cyhoeddwyd fel “bron”, “yn agos at” neu debyg.",
      "more-than": "Cyhoeddwyd fel “mwy na”.",
      "at-least": "Isafswm: o leiaf cynifer â hyn.",
      "up-to": "Cyhoeddwyd fel “hyd at”.",
    },
    derivedAs: {
      sum: "Wedi’i adio gennym ni o werthoedd cyhoeddedig.",
      ratio: "Wedi’i rannu gennym ni o ddau werth cyhoeddedig.",
    },
    countedBy: "Cyfrifwyd gan",
    printedBy: "Argraffwyd gan",
    date: "Dyddiad",
    published: "Cyhoeddwyd",
    retrieved: "Copïwyd i’r set ddata hon",
    evidence: "Sut y gwyddom",
    evidenceKind: {
      primary: "Darllenwyd geiriau neu ffeil y cyhoeddwr ei hun (sylfaenol).",
      secondary: "Darllenwyd yn adroddiad rhywun arall (eilaidd).",
    },
    via: { primary: "Darllenwyd o", secondary: "Adroddwyd gan" },
    words: "Yng ngeiriau’r ffynhonnell",
    nextExpected: "Disgwylir y ffigurau nesaf",
    licence: "Trwydded",
    caveats: "Cadwch mewn cof",
  },
  claim: {
    saidBy: (by, wording, printedBy) => `${by}: “${wording}” (argraffwyd gan ${printedBy})`,
    figure: (label, period, published) => `${label}, ${period} (${published})`,
    verdict: {
      matches: "Mae’n cyfateb i’r cofnod.",
      "matches-earlier-date": "Mae’n cyfateb i’r cofnod ar ddyddiad cynharach.",
      rounded: "Y ffigur a gofnodwyd ydyw, wedi’i dalgrynnu.",
      "revised-since": "Felly yr adroddwyd; mae’r cofnod wedi’i ddiwygio ers hynny.",
      "wording-differs":
        "Mae’r ffigur yn cyfateb, ond mae’r geiriad yn wahanol i’r hyn a gyfrifwyd.",
      "different-period": "Mae’r ffigur sydd gennym ar gyfer cyfnod gwahanol.",
      "not-supported": "Nid yw’r cofnod yn ei gefnogi.",
      "probably-misreading": "Mae’n debyg mai camddarlleniad ydyw.",
      "not-verified": "Ni ellid ei wirio.",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `Diwygiwyd gan y cyhoeddwr ${when}: y ffigur ar gyfer ${period} oedd ${old}; bellach: ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `Cywirwyd gennym ni ${when}: roedd y ffigur ar gyfer ${period} yn anghywir, sef ${old}; y ffigur cywir: ${now}. ${why}`,
    overdue: (when) => `Disgwylid ffigurau newydd ${on(when)}; nid ydynt yn y copi hwn.`,
  },
  take: {
    plain: "Copïo’r dyfyniad",
    bibtex: "Copïo BibTeX",
    csl: "Copïo CSL-JSON",
    link: "Copïo’r ddolen",
    csv: "CSV",
    json: "JSON",
    svg: "Llun (SVG)",
    png: "Llun (PNG)",
    copied: "Wedi’i gopïo.",
    byHand: "Copïwch ef oddi yma:",
    saved: (file) => `Cadwyd fel ${file}.`,
    failed: (file) => `Ni ellid gwneud ${file} ar y dudalen hon.`,
    credit: (title, asOf) =>
      `Dangosir gan migration-explainers: ${title}${asOf === null ? "" : `, fel ar ${asOf}`}.`,
  },
  later: {
    revised: (old, then, now, since) =>
      `Dangosir: ${old}${then ? `, fel y’i cyhoeddwyd ${on(then)}` : ""}. Yn y cofnod bellach: ${now}${since ? `, cyhoeddwyd ${on(since)}` : ""}.`,
    continued: (now, period, since) =>
      `Mae mwy yn hysbys bellach: ${now} (${period}${since ? `; cyhoeddwyd ${on(since)}` : ""}).`,
  },
  fault: {
    "no-answer": (src) => `Ni ellid nôl ${src}.`,
    refused: (src, status) => `Ateb y gweinydd oedd ${status} ar gyfer ${src}.`,
    "not-json": (src) => `Nid JSON yw ${src}.`,
    "not-text": (src) => `Nid testun UTF-8 yw ${src}.`,
    "no-address": (src) => `Nid cyfeiriad http na https yw ${src}.`,
    "too-slow": (src, seconds) => `Ni chyrhaeddodd ${src} o fewn ${seconds} eiliad.`,
    "too-large": (src, megabytes) => `Mae ${src} yn fwy na ${megabytes} MB.`,
    newer: (schema) =>
      `Mae wedi’i ysgrifennu yn sgema ${schema}, a sgema 1 y mae’r teclyn hwn yn ei adnabod: mae fersiwn newydd yn ei ddarllen.`,
    unfit: (detail) => `Ni ellid llunio ffigur ohono: ${detail}`,
    row: (row, message) => `Rhes "${row}": ${message}`,
  },
  problem: {
    cannotShow: "Ni ellir dangos y ffigur hwn fel y gofynnwyd.",
    "unknown-value": (attribute, value, list) =>
      `Nid yw ${attribute}="${value}" yn hysbys. Hysbys: ${list}.`,
    "bad-date": (attribute, value) =>
      `Nid yw ${attribute}="${value}" yn ddyddiad. Ysgrifennwch flwyddyn, mis neu ddiwrnod, fel 2024, 2024-12 neu 2024-12-13.`,
    "dates-out-of-order": () =>
      `Mae from yn ddiweddarach na to. Rhowch y dyddiad cynharaf yn from.`,
    "nothing-published": (attribute, value, first) =>
      `Nid oedd dim o’r hyn sydd gennym wedi’i gyhoeddi erbyn ${attribute}="${value}". Cyhoeddwyd y ffigurau cyntaf ${first}.`,
    "no-data": (_attribute, value, held) => `Nid oes ffigurau ar gyfer ${value}. Ar gael: ${held}.`,
    "bad-data": (_attribute, _value, fault) => `Ni ellid darllen y data. ${fault}`,
  },
  removals: {
    titleTotal: (label, period) => `${capital(label)}, y DU, ${period}`,
    titleHistory: (label, interval, from, to) =>
      `${capital(label)}, y DU, ${steps[interval].by}, ${from === to ? from : `${from} i ${to}`}`,
    quarterName: (quarter, year) => `Ch${quarter} ${year}`,
    counted: (publisher, value, label, period) =>
      `${capital(period)}, cyfrif ${publisher} oedd ${value} (${label}).`,
    partsKnown: (list) => `O’r rhain: ${list}.`,
    part: (label, value, before) =>
      `${label.toLowerCase()}: ${value}${before === null ? "" : ` (${before} flwyddyn ynghynt)`}`,
    partsUnknown:
      "Ni chyhoeddwyd gyda’r cyfanswm hwn faint ohonynt oedd yn orfodol a faint yn wirfoddol.",
    subset: (value, label) =>
      `${capital(label)}: ${value}, wedi’u cyfrif ar draws y ddau fath ac eisoes y tu mewn i’r cyfanswm.`,
    before: (value, period) => `Flwyddyn ynghynt, ${period}, ${value} ydoedd.`,
    noBefore: "Ni chyhoeddwyd gydag ef gyfanswm ar gyfer yr un misoedd flwyddyn ynghynt.",
    printedChange: {
      enforced: (percent) =>
        `Argraffodd y cyhoeddwr gynnydd o ${percent} mewn dychweliadau gorfodol o’i gymharu â’r un misoedd flwyddyn ynghynt.`,
      offenders: (percent) =>
        `Argraffodd y cyhoeddwr gynnydd o ${percent} mewn dychweliadau troseddwyr sy’n wladolion tramor o’i gymharu â’r un misoedd flwyddyn ynghynt.`,
    },
    historyTotal: (value, label, period) => `${capital(period)}: ${value} (${label}).`,
    historyHighest: (year, value) =>
      `Y flwyddyn â’r nifer mwyaf yn y gyfres hon yw ${year}, gyda ${value};`,
    historyLowest: (year, value) => `yr un â’r nifer lleiaf yw ${year}, gyda ${value}.`,
    stillToRise: "eto i godi",
    mayChange: "gall newid eto",
    mayChangeFrom: (when, why) => `O ${when} ymlaen gall y ffigurau newid eto. ${why}`,
    seriesEndsHere: "y gyfres yn gorffen yma",
    seriesEnds: (when, why) => `Daw’r gyfres i ben ym mis ${when}. ${why}`,
    thisPeriod: "Y cyfnod hwn",
    yearBefore: "Yr un misoedd flwyddyn ynghynt",
    total: "Cyfanswm",
    insideTotal: "y tu mewn i’r cyfanswm",
    measureLabel: "Mesur",
    short: {
      returns: "Pob dychweliad",
      enforced: "Gorfodol",
      voluntary: "Gwirfoddol",
      offenders: "Troseddwyr",
      "asylum-related": "Cysylltiedig â lloches",
      "asylum-related-enforced": "Gorfodol",
      "asylum-related-voluntary": "Gwirfoddol",
      "port-refusals": "Gwrthodwyd yn y porthladd",
    },
  },
  crossings: {
    title: {
      arrivals: (period) => `Pobl a ganfuwyd yn cyrraedd y DU mewn cychod bach, ${period}`,
      "arrival-boats": (period) => `Cychod bach a ganfuwyd yn cyrraedd y DU, ${period}`,
      "people-per-boat": (period) => `Pobl fesul cwch bach yn cyrraedd y DU, ${period}`,
    },
    cumulative: (title) => `${title}, cyfanswm cynyddol pob blwyddyn`,
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    headlineLabel: {
      arrivals: (count) =>
        forms("cy", count, {
          one: "person a ganfuwyd yn cyrraedd mewn cwch bach",
          other: "o bobl a ganfuwyd yn cyrraedd mewn cychod bach",
        }),
      "arrival-boats": (count) =>
        forms("cy", count, {
          one: "cwch bach a ganfuwyd yn cyrraedd",
          other: "o gychod bach a ganfuwyd yn cyrraedd",
        }),
      "people-per-boat": () => "o bobl fesul cwch bach, ar gyfartaledd",
    },
    short: {
      arrivals: "Pobl",
      "arrival-boats": "Cychod",
      "people-per-boat": "Pobl fesul cwch",
    },
    summary: {
      arrivals: (count, period) =>
        `${capital(period)}, canfuwyd ${people(count)} yn cyrraedd mewn cychod bach.`,
      "arrival-boats": (count, period) =>
        `${capital(period)}, canfuwyd ${boats(count)} yn cyrraedd.`,
      "people-per-boat": (count, period) =>
        `${capital(period)}, roedd pob cwch bach a ganfuwyd yn cludo ${count.text} o bobl ar gyfartaledd.`,
    },
    highest: (interval, when, value) =>
      `${steps[interval].most} â’r nifer mwyaf oedd ${when}, gyda ${value}.`,
    highestRatio: (interval, when, value) =>
      `${steps[interval].most} â’r cyfartaledd uchaf oedd ${when}, gyda ${value}.`,
    sameDay: (year, value, earlier, before) =>
      `Erbyn yr un diwrnod o’r flwyddyn, ${value} yn ${year} a ${before} yn ${earlier}.`,
    provisionalFrom: (when, why) => `Dros dro o ${when} ymlaen. ${why}`,
    partial: (list) => `Anghyflawn: ${list}.`,
    dashed: "toredig: dros dro",
    backdated: (edition) =>
      `Y diwrnodau yw’r rhai a gyhoeddwyd erbyn hynny, gyda gwerthoedd rhifyn ${edition}, yr unig un sydd gennym; mae’r cyfansymiau a argraffwyd ym mis Rhagfyr 2024 yn hafal iddo.`,
    noBoats: "dim cychod",
    events: "Digwyddiadau",
    unpublished: (days) =>
      `Heb ei gyhoeddi ac mewn dim un cyfanswm: ${forms("cy", days, {
        two: "# ddiwrnod",
        other: "# diwrnod",
      })} o’r cyfnod hwn.`,
    detected: "Dim ond pobl a ganfuwyd sy’n cael eu cyfrif.",
    year: "Blwyddyn",
    yearToDate: (day) => `Hyd at ${day}`,
    wholeYear: "Blwyddyn gyfan",
  },
  deaths: {
    title: (period) =>
      `Pobl y cofnodwyd iddynt farw neu fynd ar goll ar y ffordd i’r DU, ${period}`,
    titleChannel: (period) =>
      `Pobl y cofnodwyd iddynt farw neu fynd ar goll yn y Sianel, ${period}`,
    titleReported: (period) => `Marwolaethau ar y ffordd i’r DU fel yr adroddwyd, ${period}`,
    headline: (dead, missing) =>
      missing.n === 0
        ? `o leiaf ${dead.text} wedi marw`
        : `o leiaf ${dead.text} wedi marw a ${missing.text} ar goll`,
    label: "ar y ffordd o dir mawr Ewrop i’r DU",
    labelChannel: "yn y Sianel",
    labelReported: (count) =>
      forms("cy", count, {
        one: "farwolaeth ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
        other: "o farwolaethau ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
      }),
    compiler: (publisher) => `cofnodwyd gan ${publisher}`,
    summary: (dead, missing, period) =>
      `${capital(period)}, cofnodwyd bod o leiaf ${people(dead)} wedi marw ac o leiaf ${missing.text} ar goll.`,
    summaryReported: (value, period) =>
      `${capital(period)}, adroddwyd am o leiaf ${deaths(value)}.`,
    cause: {
      drowning: "Boddi",
      vehicle: "Cerbyd neu drên",
      other: "Arall neu anhysbys",
    },
    causeCount: (cause, counts) => `${cause}: ${counts}`,
    causeCounts: (list) => `Yn ôl achos, o leiaf: ${list}.`,
    mostYear: (year, value) =>
      `Y flwyddyn â’r nifer mwyaf yw ${year}: o leiaf ${value} wedi marw neu ar goll.`,
    incidents: (count) =>
      `${forms("cy", count, {
        zero: "# digwyddiad",
        one: "# digwyddiad",
        two: "# ddigwyddiad",
        few: "# digwyddiad",
        many: "# digwyddiad",
        other: "# o ddigwyddiadau",
      })} lle bu rhywun farw neu fynd ar goll.`,
    arrivals: (count, period) =>
      `${capital(period)}, canfuwyd ${people(count)} yn cyrraedd mewn cychod bach. Nid yw teithiau mewn lorïau, na phobl nas canfuwyd, yn y nifer hwnnw.`,
    noArrivals: "Ni chyhoeddwyd faint a wnaeth y daith yn y cyfnod hwn.",
    other: (label, publisher, period, published) =>
      `${label}: ${publisher}, ${period}, ${published}`,
    onlyCause: (cause) => `Rhan o’r cofnod, yn ôl ein grwpio ni o achosion y casglwr: ${cause}.`,
    derivedScope:
      "Rhan o gofnod y casglwr, a ddeilliwyd gennym ni: digwyddiadau y mae eu lleoliad, yng ngeiriau’r casglwr, yn enwi’r Sianel.",
    dead: "Wedi marw",
    missing: "Ar goll",
    deadAtLeast: "Wedi marw, o leiaf",
    missingAtLeast: "Ar goll, o leiaf",
    arrivalsColumn: "Canfuwyd yn cyrraedd mewn cychod bach",
    groupName: { year: "Blwyddyn", month: "Mis", cause: "Achos", incident: "Diwrnod" },
    place: "Gwlad",
    keyAtLeast: "O leiaf:",
    keyDead: "un wedi marw",
    keyMissing: "un ar goll",
    keyReported: "un person",
    rowCounts: (dead, missing) =>
      [dead.n ? `${dead.text} wedi marw` : "", missing.n ? `${missing.text} ar goll` : ""]
        .filter(Boolean)
        .join(", "),
  },
  quote: {
    title: (speaker) => `Dyfyniad: ${speaker}`,
    dateNotGiven: "ni roddwyd dyddiad",
    printedIn: (publisher, when) => `Argraffwyd gan ${publisher}, ${when}`,
    evidence: (label) => `Yr hyn y mae’n ymwneud ag ef: ${label}`,
    quotedPeriod: "y cyfnod a ddyfynnir",
    evidenceSeries: (value, label, period) =>
      `Yn y cyfnod a ddyfynnir, ${period}: ${value} (${label}).`,
    periodNotHeld: (period) =>
      `Nid yw’r rhifyn a oedd yn hysbys bryd hynny yn cyrraedd y cyfnod a ddyfynnir (${period}).`,
    evidenceReading: (value, label, period, before) =>
      `${capital(label)}: ${value} (${period})${before === null ? "" : `, ${before} flwyddyn ynghynt`}.`,
    period: "Cyfnod",
  },
};

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "Ciplun dros dro o systemau byw gydag oedi wrth gofnodi; nid y gwahaniaeth rhwng dau gyfanswm o’r fath yw’r hyn a ddigwyddodd rhyngddynt.";
const texts: Language["texts"] = {
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site; dyfyniadau byr yn unig",
  "a stored copy of the publisher’s file of 21 August 2026":
    "copi a gadwyd o ffeil y cyhoeddwr, 21 Awst 2026",
  "a public repository’s copy of the table": "copi o’r tabl mewn storfa gyhoeddus",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "copi o’r tablau mewn storfa gyhoeddus, wedi’u symio gennym ni dros genedligrwydd a chyrchfan",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "symiau trydydd parti o’r tabl; mae dychweliadau gorfodol 2024 a 2025 yn hafal i’r ffigurau ar dudalen y cyhoeddwr",
  "sums of the detailed table; the day of publication was not seen":
    "symiau’r tabl manwl; ni welwyd y diwrnod cyhoeddi",
  "a press report of November 2024": "adroddiad yn y wasg, Tachwedd 2024",
  "The Independent, February 2025": "The Independent, Chwefror 2025",
  "Full Fact and press reports": "Full Fact ac adroddiadau yn y wasg",
  "press copies of the release; offenders and charter flights from the founding article only":
    "copïau’r wasg o’r datganiad; troseddwyr a hediadau siarter o’r erthygl wreiddiol yn unig",
  "Full Fact and a syndicated copy of the release": "Full Fact a chopi syndicâd o’r datganiad",
  "press reports": "adroddiadau yn y wasg",
  "Full Fact; the day of publication was not seen": "Full Fact; ni welwyd y diwrnod cyhoeddi",
  "press reports and the founding article": "adroddiadau yn y wasg a’r erthygl wreiddiol",
  "press reports of the release": "adroddiadau yn y wasg am y datganiad",
  "a press report; the day of publication was not seen":
    "adroddiad yn y wasg; ni welwyd y diwrnod cyhoeddi",
  "a syndicated copy of the release; the day of publication was not seen":
    "copi syndicâd o’r datganiad; ni welwyd y diwrnod cyhoeddi",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "copi o’r ffeil ar 6 Mai 2026 mewn storfa gyhoeddus: rhesi un llwybr, gyda cholofnau deilliedig",
  "a press report of 3 September 2024": "adroddiad yn y wasg, 3 Medi 2024",
  "a republished BBC report": "adroddiad BBC wedi’i ailgyhoeddi",
  "press reports of that day and the founding article":
    "adroddiadau yn y wasg y diwrnod hwnnw a’r erthygl wreiddiol",
  "a press report citing the BBC": "adroddiad yn y wasg yn dyfynnu’r BBC",
  "a second public repository built from the file": "ail storfa gyhoeddus a wnaed o’r ffeil",
  "returns, enforced and voluntary": "dychweliadau, gorfodol a gwirfoddol",
  "People who left the UK under an enforced return or a voluntary return.":
    "Pobl a adawodd y DU drwy ddychweliad gorfodol neu ddychweliad gwirfoddol.",
  "Enforced and voluntary returns, added.": "Dychweliadau gorfodol a gwirfoddol, wedi’u hadio.",
  "People refused entry at the port, and people who left without the Home Office knowing.":
    "Pobl y gwrthodwyd mynediad iddynt yn y porthladd, a phobl a adawodd heb yn wybod i’r Swyddfa Gartref.",
  "A return is not always a removal or a deportation: enforced and voluntary returns are counted together.":
    "Nid yw dychweliad bob amser yn symud ymaith nac yn allgludiad: cyfrifir dychweliadau gorfodol a gwirfoddol gyda’i gilydd.",
  "enforced returns": "dychweliadau gorfodol",
  "Administrative removals and deportations carried out by the Home Office.":
    "Achosion o symud ymaith gweinyddol ac allgludo a gyflawnwyd gan y Swyddfa Gartref.",
  "Removals and deportations, from detention or not.":
    "Achosion o symud ymaith ac allgludo, o’r ddalfa neu beidio.",
  "Voluntary returns and people refused entry at the port.":
    "Dychweliadau gwirfoddol a phobl y gwrthodwyd mynediad iddynt yn y porthladd.",
  "A deportation is only a part of enforced returns.":
    "Dim ond rhan o’r dychweliadau gorfodol yw allgludiadau.",
  "voluntary returns": "dychweliadau gwirfoddol",
  "People liable to removal who left of their own accord, with or without the Home Office’s help.":
    "Pobl y gellid eu symud ymaith a adawodd o’u gwirfodd, gyda chymorth y Swyddfa Gartref neu hebddo.",
  "Assisted and controlled returns, and departures established afterwards by matching data.":
    "Dychweliadau â chymorth a dychweliadau rheoledig, ac ymadawiadau a gadarnhawyd wedyn drwy baru data.",
  "Enforced returns and people refused entry at the port.":
    "Dychweliadau gorfodol a phobl y gwrthodwyd mynediad iddynt yn y porthladd.",
  "Voluntary returns are revised upwards for years, so the newest quarters are too low.":
    "Caiff dychweliadau gwirfoddol eu diwygio tuag i fyny am flynyddoedd, felly mae’r chwarteri diweddaraf yn rhy isel.",
  "people refused entry at the port who then left":
    "pobl y gwrthodwyd mynediad iddynt yn y porthladd ac a adawodd wedyn",
  "People refused entry on arrival, in the UK or at juxtaposed controls, who then departed.":
    "Pobl y gwrthodwyd mynediad iddynt wrth gyrraedd, yn y DU neu mewn mannau rheoli cyfosod, ac a ymadawodd wedyn.",
  "Departures after a refusal of entry.": "Ymadawiadau ar ôl gwrthod mynediad.",
  "Enforced and voluntary returns from inside the UK.":
    "Dychweliadau gorfodol a gwirfoddol o’r tu mewn i’r DU.",
  "Not part of the running totals of returns since July 2024.":
    "Nid ydynt yn rhan o gyfansymiau cynyddol y dychweliadau ers Gorffennaf 2024.",
  "enforced and voluntary returns and refusals at the port":
    "dychweliadau gorfodol a gwirfoddol ac achosion o wrthod mynediad yn y porthladd",
  "Enforced returns, voluntary returns and people refused entry at the port who then left.":
    "Dychweliadau gorfodol, dychweliadau gwirfoddol a phobl y gwrthodwyd mynediad iddynt yn y porthladd ac a adawodd wedyn.",
  "All three types, added.": "Y tri math, wedi’u hadio.",
  "Departures the Home Office does not know of.":
    "Ymadawiadau nad yw’r Swyddfa Gartref yn gwybod amdanynt.",
  "returns of foreign national offenders": "dychweliadau troseddwyr sy’n wladolion tramor",
  "Returns, enforced and voluntary, of people whom the Home Office records as foreign national offenders.":
    "Dychweliadau, gorfodol a gwirfoddol, pobl y mae’r Swyddfa Gartref yn eu cofnodi’n droseddwyr sy’n wladolion tramor.",
  "Returns of foreign national offenders of every type.":
    "Dychweliadau o bob math gan droseddwyr sy’n wladolion tramor.",
  "Nothing further: no breakdown by offence is published with it.":
    "Dim byd arall: ni chyhoeddir dadansoddiad yn ôl trosedd gyda’r ffigur.",
  "Cuts across the types of return: already inside them, never added to them.":
    "Mae’n torri ar draws y mathau o ddychweliad: eisoes y tu mewn iddynt, a byth yn cael ei adio atynt.",
  "asylum-related returns": "dychweliadau sy’n gysylltiedig â lloches",
  "Returns, enforced and voluntary, that the Home Office records as asylum-related: of people who had claimed asylum.":
    "Dychweliadau, gorfodol a gwirfoddol, y mae’r Swyddfa Gartref yn eu cofnodi’n gysylltiedig â lloches: pobl a oedd wedi hawlio lloches.",
  "Enforced and voluntary returns after an asylum claim at any time.":
    "Dychweliadau gorfodol a gwirfoddol ar ôl hawlio lloches ar unrhyw adeg.",
  "Refusals at the port; returns of people who never claimed asylum.":
    "Achosion o wrthod mynediad yn y porthladd; dychweliadau pobl na hawliodd loches erioed.",
  "asylum-related enforced returns": "dychweliadau gorfodol sy’n gysylltiedig â lloches",
  "Enforced returns of people who had claimed asylum at some stage.":
    "Dychweliadau gorfodol pobl a oedd wedi hawlio lloches ar ryw adeg.",
  "Enforced returns after an asylum claim at any time.":
    "Dychweliadau gorfodol ar ôl hawlio lloches ar unrhyw adeg.",
  "Voluntary returns and refusals at the port.":
    "Dychweliadau gwirfoddol ac achosion o wrthod mynediad yn y porthladd.",
  "asylum-related voluntary returns": "dychweliadau gwirfoddol sy’n gysylltiedig â lloches",
  "Voluntary returns of people who had claimed asylum at some stage.":
    "Dychweliadau gwirfoddol pobl a oedd wedi hawlio lloches ar ryw adeg.",
  "Voluntary returns after an asylum claim at any time.":
    "Dychweliadau gwirfoddol ar ôl hawlio lloches ar unrhyw adeg.",
  "Enforced returns and refusals at the port.":
    "Dychweliadau gorfodol ac achosion o wrthod mynediad yn y porthladd.",
  "asylum-related refusals at the port":
    "achosion o wrthod mynediad yn y porthladd sy’n gysylltiedig â lloches",
  "People who had claimed asylum at some stage, were refused entry at the port and then left.":
    "Pobl a oedd wedi hawlio lloches ar ryw adeg, y gwrthodwyd mynediad iddynt yn y porthladd ac a adawodd wedyn.",
  "Departures after a refusal of entry, of people with an asylum claim at any time.":
    "Ymadawiadau ar ôl gwrthod mynediad, gan bobl a hawliodd loches ar unrhyw adeg.",
  "Enforced and voluntary returns.": "Dychweliadau gorfodol a gwirfoddol.",
  "removals under the Early Removal Scheme":
    "achosion o symud ymaith o dan y Cynllun Symud Ymaith yn Gynnar",
  "Foreign national offenders removed before the end of their sentence under the Early Removal Scheme.":
    "Troseddwyr sy’n wladolion tramor a symudwyd ymaith cyn diwedd eu dedfryd o dan y Cynllun Symud Ymaith yn Gynnar (Early Removal Scheme).",
  "Removals under that scheme.": "Achosion o symud ymaith o dan y cynllun hwnnw.",
  "Other returns of offenders.": "Dychweliadau eraill gan droseddwyr.",
  "Already inside the returns of foreign national offenders.":
    "Eisoes y tu mewn i ddychweliadau troseddwyr sy’n wladolion tramor.",
  "charter flights for returns": "hediadau siarter ar gyfer dychweliadau",
  "Charter flights on which people were returned.": "Hediadau siarter y dychwelwyd pobl arnynt.",
  "Flights, not passengers.": "Hediadau, nid teithwyr.",
  "Returns by scheduled flight.": "Dychweliadau ar hediadau rheolaidd.",
  "No count of the passengers of these flights was published with it.":
    "Ni chyhoeddwyd cyfrif o deithwyr yr hediadau hyn gyda’r ffigur.",
  "change in enforced returns on the same months a year before":
    "newid mewn dychweliadau gorfodol o’i gymharu â’r un misoedd flwyddyn ynghynt",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "Y cynnydd mewn dychweliadau gorfodol o’i gymharu â’r un cyfnod flwyddyn ynghynt, fel yr argraffodd y cyhoeddwr ef.",
  "The printed percentage.": "Y ganran a argraffwyd.",
  "It is not worked out from counts here.": "Ni chaiff ei gyfrifo o’r cyfrifiadau yma.",
  "As printed by the publisher, not computed.":
    "Fel yr argraffwyd gan y cyhoeddwr, heb ei gyfrifo.",
  "change in returns of offenders on the same months a year before":
    "newid mewn dychweliadau troseddwyr o’i gymharu â’r un misoedd flwyddyn ynghynt",
  "The increase in returns of foreign national offenders on the same period a year before, as the publisher printed it.":
    "Y cynnydd mewn dychweliadau troseddwyr sy’n wladolion tramor o’i gymharu â’r un cyfnod flwyddyn ynghynt, fel yr argraffodd y cyhoeddwr ef.",
  "people detected arriving by small boat": "pobl a ganfuwyd yn cyrraedd mewn cychod bach",
  "People detected on arrival in the UK, or in the Channel by UK authorities and brought to the UK, in small boats.":
    "Pobl a ganfuwyd wrth gyrraedd y DU, neu yn y Sianel gan awdurdodau’r DU a’u dwyn i’r DU, mewn cychod bach.",
  "People in small boats: mostly inflatables, dinghies and kayaks.":
    "Pobl mewn cychod bach: cychod gwynt, dingis a chaiacau yn bennaf.",
  "People not detected, in lorries, or in larger vessels.":
    "Pobl nas canfuwyd, pobl mewn lorïau, neu mewn llongau mwy.",
  "Provisional operational figures, subject to change, including reduction.":
    "Ffigurau gweithredol dros dro, a all newid, gan gynnwys gostwng.",
  "small boats detected arriving": "cychod bach a ganfuwyd yn cyrraedd",
  "Small boats in which people were detected arriving in the UK.":
    "Cychod bach y canfuwyd pobl yn cyrraedd y DU ynddynt.",
  "Boats, not people.": "Cychod, nid pobl.",
  "Boats not detected; larger vessels.": "Cychod nas canfuwyd; llongau mwy.",
  "small boats that landed without interception": "cychod bach a laniodd heb eu hatal ar y môr",
  "Small boats that landed in the UK without being intercepted first.":
    "Cychod bach a laniodd yn y DU heb gael eu hatal ar y môr yn gyntaf.",
  "A part of the small boats detected arriving; published from 2023 on.":
    "Rhan o’r cychod bach a ganfuwyd yn cyrraedd; cyhoeddir ers 2023.",
  "Boats that were intercepted.": "Cychod a ataliwyd ar y môr.",
  "Already inside the count of boats.": "Eisoes y tu mewn i gyfrif y cychod.",
  "people per small boat": "pobl fesul cwch bach",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "Pobl a ganfuwyd yn cyrraedd mewn cychod bach, wedi’u rhannu â nifer y cychod y cyraeddasant ynddynt, yn yr un cyfnod.",
  "The two published counts, divided by us; nothing where there was no boat.":
    "Y ddau gyfrif cyhoeddedig, wedi’u rhannu gennym ni; dim byd lle nad oedd cwch.",
  "The number in any single boat.": "Y nifer mewn unrhyw un cwch.",
  "Divided by us from two published counts.": "Wedi’i rannu gennym ni o ddau gyfrif cyhoeddedig.",
  "people prevented from crossing, French estimate":
    "pobl a rwystrwyd rhag croesi, amcangyfrif Ffrengig",
  "People whom French authorities say they prevented from crossing.":
    "Pobl y dywed awdurdodau Ffrainc iddynt eu rhwystro rhag croesi.",
  "People found at or before departure, as reported by French authorities.":
    "Pobl y daethpwyd o hyd iddynt wrth ymadael neu cyn hynny, yn ôl awdurdodau Ffrainc.",
  "Nothing that could be added to or taken from arrivals.":
    "Dim byd y gellid ei adio at y rhai a gyrhaeddodd na’i dynnu oddi wrthynt.",
  "Estimates supplied by French authorities and not checked by the Home Office; not comparable with arrivals.":
    "Amcangyfrifon a roddwyd gan awdurdodau Ffrainc ac nas gwiriwyd gan y Swyddfa Gartref; ni ellir eu cymharu â’r rhai a gyrhaeddodd.",
  "prevention events, French estimate": "achosion o rwystro, amcangyfrif Ffrengig",
  "Occasions on which French authorities say they prevented a crossing.":
    "Adegau pan ddywed awdurdodau Ffrainc iddynt rwystro croesiad.",
  "Events, among them finds of equipment and arrests of facilitators.":
    "Digwyddiadau, yn eu plith dod o hyd i offer ac arestio hwyluswyr.",
  "Boats or people.": "Cychod neu bobl.",
  "people recorded dead on the way to the UK": "pobl y cofnodwyd eu marwolaeth ar y ffordd i’r DU",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "Pobl y cofnodwyd iddynt farw ar y ffordd o dir mawr Ewrop i’r DU.",
  "Deaths at sea and on land, on the whole route.":
    "Marwolaethau ar y môr ac ar y tir, ar y llwybr cyfan.",
  "People recorded missing; deaths nobody recorded.":
    "Pobl y cofnodwyd eu bod ar goll; marwolaethau nas cofnodwyd gan neb.",
  "Minimum figures: the compiler records what it can verify, and revises it.":
    "Isafswm yw’r ffigurau: mae’r casglwr yn cofnodi’r hyn y gall ei wirio, ac yn ei ddiwygio.",
  "The compiler’s route is the whole way from mainland Europe to the UK: lorries, motorways and camps as well as the sea.":
    "Llwybr y casglwr yw’r ffordd gyfan o dir mawr Ewrop i’r DU: lorïau, traffyrdd a gwersylloedd yn ogystal â’r môr.",
  "people recorded missing on the way to the UK":
    "pobl y cofnodwyd eu bod ar goll ar y ffordd i’r DU",
  "People recorded as missing on the way from mainland Europe to the UK.":
    "Pobl y cofnodwyd eu bod ar goll ar y ffordd o dir mawr Ewrop i’r DU.",
  "People who went missing on the whole route.": "Pobl a aeth ar goll ar y llwybr cyfan.",
  "People recorded dead; people whose loss nobody recorded.":
    "Pobl y cofnodwyd eu marwolaeth; pobl nas cofnodwyd eu colli gan neb.",
  "people recorded dead or missing on the way to the UK":
    "pobl y cofnodwyd iddynt farw neu fynd ar goll ar y ffordd i’r DU",
  "People recorded as having died or gone missing on the way from mainland Europe to the UK.":
    "Pobl y cofnodwyd iddynt farw neu fynd ar goll ar y ffordd o dir mawr Ewrop i’r DU.",
  "The dead and the missing, added by the compiler.":
    "Y meirw a’r rhai ar goll, wedi’u hadio gan y casglwr.",
  "People whose loss nobody recorded.": "Pobl nas cofnodwyd eu colli gan neb.",
  "deaths on the way to the UK, as reported at the time":
    "marwolaethau ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
  "Deaths on the route to the UK as the press reported the compiler’s count on that day.":
    "Marwolaethau ar y llwybr i’r DU fel yr adroddodd y wasg gyfrif y casglwr y diwrnod hwnnw.",
  "What the reports printed; they do not say whether missing people are inside.":
    "Yr hyn a argraffodd yr adroddiadau; nid ydynt yn dweud a yw pobl ar goll wedi’u cynnwys.",
  "Deaths recorded later.": "Marwolaethau a gofnodwyd yn ddiweddarach.",
  "The report does not tell the dead from the missing.":
    "Nid yw’r adroddiad yn gwahaniaethu rhwng y meirw a’r rhai ar goll.",
  "deaths in Channel crossings": "marwolaethau wrth groesi’r Sianel",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "Pobl a fu farw wrth groesi’r Sianel, fel y’u cyfrifwyd gan y Refugee Council.",
  "Deaths in Channel crossings only.": "Marwolaethau wrth groesi’r Sianel yn unig.",
  "Deaths on land.": "Marwolaethau ar y tir.",
  "Another compiler’s count with a narrower definition: never added to IOM’s.":
    "Cyfrif casglwr arall â diffiniad culach: byth yn cael ei adio at gyfrif yr IOM.",
  "A minimum figure.": "Isafswm yw’r ffigur.",
  "illegal-working enforcement visits, UK":
    "ymweliadau gorfodi ynghylch gweithio anghyfreithlon, y DU",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "Ymweliadau gan Immigration Enforcement yn y DU ar amheuaeth o weithio anghyfreithlon.",
  "Visits, not people or businesses.": "Ymweliadau, nid pobl na busnesau.",
  "Arrests.": "Arestiadau.",
  "Operational figures from a press release, provisional.":
    "Ffigurau gweithredol o ddatganiad i’r wasg, dros dro.",
  "illegal-working arrests, UK": "arestiadau am weithio anghyfreithlon, y DU",
  "Arrests on such visits in the UK.": "Arestiadau yn ystod ymweliadau o’r fath yn y DU.",
  "Convictions or returns.": "Euogfarnau neu ddychweliadau.",
  "illegal-working enforcement visits, London":
    "ymweliadau gorfodi ynghylch gweithio anghyfreithlon, Llundain",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "Ymweliadau gan Immigration Enforcement yn Llundain ar amheuaeth o weithio anghyfreithlon.",
  "illegal-working arrests, London": "arestiadau am weithio anghyfreithlon, Llundain",
  "Arrests on such visits in London.": "Arestiadau yn ystod ymweliadau o’r fath yn Llundain.",
  "premises referred for a civil penalty, London":
    "safleoedd a atgyfeiriwyd am gosb sifil, Llundain",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "Safleoedd yn Llundain yr atgyfeiriwyd hysbysiad cosb sifil ar eu cyfer ar ôl ymweliad.",
  "Referrals.": "Atgyfeiriadau.",
  "Fines: a referral is not yet a penalty.": "Dirwyon: nid yw atgyfeiriad yn gosb eto.",
  "Referrals, not fines.": "Atgyfeiriadau, nid dirwyon.",
  "civil penalty notices issued, UK": "hysbysiadau cosb sifil a gyhoeddwyd, y DU",
  "Civil penalty notices issued to employers.": "Hysbysiadau cosb sifil a roddwyd i gyflogwyr.",
  "Notices issued.": "Hysbysiadau a roddwyd.",
  "No final figure after 2024 was in the material.":
    "Nid oedd ffigur terfynol ar ôl 2024 yn y deunydd.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "Diwygiodd rhifynnau diweddarach 2022 a 2023; maent yn cytuno ar gyfer 2010 i 2021.",
  "No table of later years was in the material this dataset was made from.":
    "Nid oedd tabl o flynyddoedd diweddarach yn y deunydd y gwnaed y set ddata hon ohono.",
  "Later editions revise the newest quarters.":
    "Mae rhifynnau diweddarach yn diwygio’r chwarteri diweddaraf.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 in 2025 became 29,459 one edition later.":
    "Mae rhifynnau diweddarach yn diwygio chwarteri diweddaraf y dychweliadau gwirfoddol, tuag i fyny gan amlaf: aeth 28,004 yn 2025 yn 29,459 un rhifyn yn ddiweddarach.",
  "A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.":
    snapshot,
  "Most of these returns were voluntary. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `Gwirfoddol oedd y rhan fwyaf o’r dychweliadau hyn. ${snapshot}`,
  "Printed as nearly 60,000; the total and its parts were each rounded. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `Argraffwyd fel bron 60,000; talgrynnwyd y cyfanswm a phob rhan ar wahân. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "Mae’r gyfres ddyddiol 4 islaw’r ffigur terfynol hwn.",
  "The daily series runs 19 below this final figure.":
    "Mae’r gyfres ddyddiol 19 islaw’r ffigur terfynol hwn.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "Argraffwyd fel 30 cyn y suddo ar 3 Medi; y dyddiad yw’r un y mae’r adroddiad yn ei roi ar gyfer cyfres yr IOM.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "Dywed yr adroddiad fod ffigurau’r IOM yn cynnwys marwolaethau ar rannau eraill o’r daith i’r DU.",
  "Reports disagree whether the three deaths of that morning are inside 77; the founding article adds them.":
    "Mae adroddiadau’n anghytuno a yw tair marwolaeth y bore hwnnw y tu mewn i 77; mae’r erthygl wreiddiol yn eu hadio.",
  "Printed as at least 78; same report gives 241 since 2018.":
    "Argraffwyd fel o leiaf 78; mae’r un adroddiad yn rhoi 241 ers 2018.",
  France: "Ffrainc",
  Norway: "Norwy",
  Netherlands: "Yr Iseldiroedd",
  "United Kingdom": "Y Deyrnas Unedig",
  Belgium: "Gwlad Belg",
  "Home Office, as given in the article": "Y Swyddfa Gartref, yn ôl yr erthygl",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024, most of them voluntary; not all were removed by force and not all had claimed asylum, and the count was three weeks old when the article appeared.":
    "Cyfrifodd y Swyddfa Gartref 13,460 o ddychweliadau, gorfodol a gwirfoddol, o 5 Gorffennaf i 7 Rhagfyr 2024, y rhan fwyaf ohonynt yn wirfoddol; ni symudwyd pawb drwy orfodaeth ac nid oedd pawb wedi hawlio lloches, ac roedd y cyfrif yn dair wythnos oed pan ymddangosodd yr erthygl.",
  "the article’s headline": "pennawd yr erthygl",
  "By the later edition, enforced and voluntary returns from July to December 2024 were the highest half-year since July to December 2016, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "Yn ôl y rhifyn diweddarach, dychweliadau gorfodol a gwirfoddol Gorffennaf i Ragfyr 2024 oedd yr hanner blwyddyn uchaf ers Gorffennaf i Ragfyr 2016, nid yr uchaf a gofnodwyd erioed; geiriad y Swyddfa Gartref ei hun oedd yr uchaf mewn pum mlynedd, neu ers 2018.",
  "Home Office": "Y Swyddfa Gartref",
  "The Home Office’s note of December 2024 was not in the material; 2,100 is plausible beside 2,580 by 4 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "Nid oedd nodyn y Swyddfa Gartref o fis Rhagfyr 2024 yn y deunydd; mae 2,100 yn gredadwy wrth ochr 2,580 erbyn 4 Ionawr 2025. Mae dychweliadau troseddwyr yn cynnwys rhai gwirfoddol, yn rhan o’r cyfanswm, ac yn dod heb ddadansoddiad yn ôl trosedd.",
  "The Home Office’s note of December 2024 was not in the material; 33 is plausible between more than 25 by mid November 2024 and 46 by 22 March 2025.":
    "Nid oedd nodyn y Swyddfa Gartref o fis Rhagfyr 2024 yn y deunydd; mae 33 yn gredadwy rhwng mwy na 25 erbyn canol Tachwedd 2024 a 46 erbyn 22 Mawrth 2025.",
  "Home Office releases of January and February 2025 put more than 800 people on the four biggest flights alone, so 800 is probably not the number carried by 33 flights.":
    "Mae datganiadau’r Swyddfa Gartref ym mis Ionawr a mis Chwefror 2025 yn rhoi mwy nag 800 o bobl ar y pedwar hediad mwyaf yn unig, felly mae’n debyg nad 800 oedd y nifer a gludwyd gan 33 o hediadau.",
  "the article": "yr erthygl",
  "The number of countries was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd nifer y gwledydd. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "The Guardian, citing Home Office sources":
    "The Guardian, yn dyfynnu ffynonellau yn y Swyddfa Gartref",
  "The number of passengers was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd nifer y teithwyr. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "For 5 July to 31 October 2024 the Home Office printed visits up by 34% and arrests up by 25%; the December release says almost a third for a later period, and its counts were not seen.":
    "Ar gyfer 5 Gorffennaf i 31 Hydref 2024 argraffodd y Swyddfa Gartref gynnydd o 34% mewn ymweliadau a 25% mewn arestiadau; mae datganiad Rhagfyr yn dweud bron i draean ar gyfer cyfnod diweddarach, ac ni welwyd ei gyfrifon.",
  "Home Office Immigration Enforcement": "Immigration Enforcement y Swyddfa Gartref",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days.":
    "Yn hafal i gopi’r wasg o ddatganiad y Swyddfa Gartref; Llundain yn unig, ac mae’r datganiad yn rhoi misoedd heb ddyddiau.",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days. Referrals are not fines.":
    "Yn hafal i gopi’r wasg o ddatganiad y Swyddfa Gartref; Llundain yn unig, ac mae’r datganiad yn rhoi misoedd heb ddyddiau. Nid dirwyon yw atgyfeiriadau.",
  "The amount was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd y swm. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "The number of officers was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd nifer y swyddogion. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "The number of employees was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd nifer y gweithwyr. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "34,880 is the sum from 1 January to 13 December 2024; counted to the article’s date, 29 December, it was 36,816.":
    "34,880 yw’r swm o 1 Ionawr i 13 Rhagfyr 2024; wedi’i gyfrif hyd at ddyddiad yr erthygl, 29 Rhagfyr, 36,816 ydoedd.",
  "21,306 is the sum from 5 July to 13 December 2024; by 29 December it was 23,242.":
    "21,306 yw’r swm o 5 Gorffennaf i 13 Rhagfyr 2024; erbyn 29 Rhagfyr 23,242 ydoedd.",
  "The Home Office’s series has 609 people on that day, until then the most on a December day since it began in 2018.":
    "Mae gan gyfres y Swyddfa Gartref 609 o bobl y diwrnod hwnnw, y mwyaf hyd hynny ar ddiwrnod ym mis Rhagfyr ers iddi ddechrau yn 2018.",
  "The Home Office’s series has 9 boats on that day.":
    "Mae gan gyfres y Swyddfa Gartref 9 cwch y diwrnod hwnnw.",
  "647 people arrived on 18 October 2024 and the highest day in between was 572 on 9 November; the highest day of 2024 was 973 on 5 October.":
    "Cyrhaeddodd 647 o bobl ar 18 Hydref 2024 a’r diwrnod uchaf yn y cyfamser oedd 572 ar 9 Tachwedd; diwrnod uchaf 2024 oedd 973 ar 5 Hydref.",
  "International Organization for Migration (IOM)": "Y Sefydliad Rhyngwladol ar gyfer Mudo (IOM)",
  "IOM now records at least 82 dead and 3 missing for 2024. Its route covers the whole way to the UK, on land too; the Refugee Council’s count of Channel crossings only is at least 69.":
    "Mae’r IOM bellach yn cofnodi o leiaf 82 wedi marw a 3 ar goll ar gyfer 2024. Mae ei lwybr yn cwmpasu’r ffordd gyfan i’r DU, ar y tir hefyd; o leiaf 69 yw cyfrif y Refugee Council o groesi’r Sianel yn unig.",
  "IOM now records at least 4 dead and 1 missing off Sangatte on that day.":
    "Mae’r IOM bellach yn cofnodi o leiaf 4 wedi marw ac 1 ar goll ger Sangatte y diwrnod hwnnw.",
  "This figure was not checked. It was not in the material this dataset was made from.":
    "Ni wiriwyd y ffigur hwn. Nid oedd yn y deunydd y gwnaed y set ddata hon ohono.",
  "the article, on Donald Trump’s declared aim": "yr erthygl, am nod datganedig Donald Trump",
  "Home Office news item": "Eitem newyddion y Swyddfa Gartref",
  "Begins in mid-sentence; the word in brackets is the article’s.":
    "Yn dechrau yng nghanol brawddeg; gair yr erthygl yw’r gair mewn cromfachau.",
  "A fragment; the ellipsis is the article’s.": "Darn; yr erthygl piau’r coll-nod.",
  "The article prints no end of the sentence.": "Nid yw’r erthygl yn argraffu diwedd y frawddeg.",
  "Shortened in the article: both ellipses and the word in brackets are the article’s.":
    "Wedi’i fyrhau yn yr erthygl: yr erthygl piau’r ddau goll-nod a’r gair mewn cromfachau.",
  "A fragment of two words.": "Darn o ddau air.",
  "Shortened at the start by the article.": "Wedi’i fyrhau yn y dechrau gan yr erthygl.",
  "Immigration Enforcement update": "Diweddariad gan Immigration Enforcement",
  "A fragment.": "Darn.",
  "Publicity campaign": "Ymgyrch gyhoeddusrwydd",
  "Two fragments.": "Dau ddarn.",
  "Two passages; the words in brackets are the article’s.":
    "Dau ddyfyniad; yr erthygl piau’r geiriau mewn cromfachau.",
  Headline: "Pennawd",
  "A headline; the words inside it quote a campaign.":
    "Pennawd; mae’r geiriau y tu mewn iddo yn dyfynnu ymgyrch.",
  "On his meeting with Giorgia Meloni": "Am ei gyfarfod â Giorgia Meloni",
  "A fragment of one word.": "Darn o un gair.",
  "UK general election": "Etholiad cyffredinol y DU",
  "Starmer and Meloni meet": "Starmer a Meloni yn cyfarfod",
  "Cooper speaks of fast-track decisions": "Cooper yn sôn am benderfyniadau llwybr carlam",
  "UK and Germany sign a joint action plan":
    "Y DU a’r Almaen yn llofnodi cynllun gweithredu ar y cyd",
  "Interior ministers meet in London": "Gweinidogion mewnol yn cyfarfod yn Llundain",
  "609 people arrive in one day": "609 o bobl yn cyrraedd mewn un diwrnod",
  "Home Office reports on visits in London":
    "Y Swyddfa Gartref yn adrodd ar ymweliadau yn Llundain",
  "Three deaths reported off the French coast": "Adrodd am dair marwolaeth ger arfordir Ffrainc",
  "at least 78": "o leiaf 78",
  "IOM’s count as reported at the turn of the year.":
    "Cyfrif yr IOM fel yr adroddwyd ar droad y flwyddyn.",
  "at least 82 dead and 3 missing": "o leiaf 82 wedi marw a 3 ar goll",
  "IOM’s file of May 2026 records more deaths of that year and tells the dead from the missing.":
    "Mae ffeil yr IOM o fis Mai 2026 yn cofnodi mwy o farwolaethau’r flwyddyn honno ac yn gwahaniaethu rhwng y meirw a’r rhai ar goll.",
  "3 reported dead that day": "adroddwyd bod 3 wedi marw y diwrnod hwnnw",
  "at least 4 dead and 1 missing": "o leiaf 4 wedi marw ac 1 ar goll",
  "IOM’s later record of the incident off Sangatte.":
    "Cofnod diweddarach yr IOM o’r digwyddiad ger Sangatte.",
  "Voluntary returns are established afterwards by matching data.":
    "Caiff dychweliadau gwirfoddol eu cadarnhau wedyn drwy baru data.",
  "Routine revision in the edition to December 2025.":
    "Diwygiad arferol yn y rhifyn hyd at Ragfyr 2025.",
  "Routine revision in the edition to March 2026.":
    "Diwygiad arferol yn y rhifyn hyd at Fawrth 2026.",
};

/** The months as English `Intl` writes them, which has to do where it knows no Welsh; and its "and". */
const months: Readonly<Record<string, string>> = {
  // Firefox has a shorter February of its own.
  Chw: "Chwef",
  January: "Ionawr",
  February: "Chwefror",
  March: "Mawrth",
  April: "Ebrill",
  May: "Mai",
  June: "Mehefin",
  July: "Gorffennaf",
  August: "Awst",
  September: "Medi",
  October: "Hydref",
  November: "Tachwedd",
  December: "Rhagfyr",
  Jan: "Ion",
  Feb: "Chwef",
  Mar: "Maw",
  Apr: "Ebr",
  Jun: "Meh",
  Jul: "Gorff",
  Aug: "Awst",
  Sep: "Medi",
  Sept: "Medi",
  Oct: "Hyd",
  Nov: "Tach",
  Dec: "Rhag",
  and: "a",
};

export const language: Language = {
  messages,
  texts,
  like: "en-GB",
  mended: (written) =>
    written
      // Browsers that know Welsh leave open which "and" it is; before our numbers it is "a".
      .replace(/,? a\(c\) /, " a ")
      .replace(/[A-Za-z]+/g, (word) => months[word] ?? word)
      // Some write a comma before the year of a span's beginning, as American English does.
      .replace(/([a-z]), (\d{4})\b/g, "$1 $2"),
};
