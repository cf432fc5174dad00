/** Welsh. Counts take the form after the number, with its mutation; large ones take "o" and the plural. */
import type { Count } from "../count.js";
import { capital, plural } from "../plurals.js";
import type { Language, Messages } from "../language.js";
import { texts } from "../texts/cy.js";

const people = (count: Count) =>
  plural("cy", count, {
    one: "# person",
    two: "# berson",
    few: "# pherson",
    many: "# pherson",
    other: "# o bobl",
  });

const boats = (count: Count) =>
  plural("cy", count, {
    zero: "# cwch bach",
    one: "# cwch bach",
    two: "# gwch bach",
    few: "# chwch bach",
    many: "# chwch bach",
    other: "# o gychod bach",
  });

const inBoats = (who: Count, which: Count) =>
  `${people(who)} mewn ${plural("cy", which, {
    two: "# gwch",
    few: "# chwch",
    many: "# chwch",
    zero: "# cwch",
    one: "# cwch",
    other: "# o gychod",
  })}`;

const dayCount = (count: Count) => plural("cy", count, { two: "# ddiwrnod", other: "# diwrnod" });

const deaths = (count: Count) =>
  plural("cy", count, {
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

/** The dead and the missing, apart: they are never added. */
function deadAndMissing(dead: Count, missing: Count): string {
  if (!dead.n) return missing.n ? `o leiaf\u00a0${people(missing)} ar goll` : NOBODY;
  return `o leiaf\u00a0${people(dead)} wedi marw${missing.n ? `, ${missing.text} ar goll` : ""}`;
}

/** The same where there are few words. */
function inShort(dead: Count, missing: Count): string {
  if (!dead.n) return missing.n ? `o leiaf\u00a0${missing.text} ar goll` : NOBODY;
  return `o leiaf\u00a0${dead.text} wedi marw${missing.n ? `, ${missing.text} ar goll` : ""}`;
}

const NOBODY = "ni chofnodwyd neb yn farw nac ar goll";

/** The name of a month after "o", with its mutation: o Fai 2024, o Ragfyr 2024. */
const soft = (when: string) =>
  when
    .replace(/^M/, "F")
    .replace(/^Gorff/, "Orff")
    .replace(/^T/, "D")
    .replace(/^Rh/, "R");

const steps = {
  day: { per: "y dydd", by: "fesul diwrnod", most: "Y diwrnod" },
  week: { per: "yr wythnos", by: "fesul wythnos", most: "Yr wythnos" },
  month: { per: "y mis", by: "fesul mis", most: "Y mis" },
  quarter: { per: "y chwarter", by: "fesul chwarter", most: "Y chwarter" },
  year: { per: "y flwyddyn", by: "fesul blwyddyn", most: "Y flwyddyn" },
} as const;

const messages: Messages = {
  labels: {
    table: "Tabl",
    definitions: "Beth sy’n cael ei gyfrif",
    aboutQuotation: "Am y dyfyniad hwn",
    counted: "Yn cael eu cyfrif",
    notCounted: "Ddim yn cael eu cyfrif",
    source: "Ffynhonnell",
    others: "Er cymhariaeth",
    record: "Yr hyn y mae’r cofnod yn ei ddweud",
    take: "Rhannu",
    read: "Darllen y gwerthoedd",
    earlier: "Cynharach",
    later: "Diweddarach",
    controls: "Beth mae’r ffigur yn ei ddangos",
    from: "O",
    to: "Hyd at",
    wholeSeries: "Y gyfres gyfan",
    close: "Cau",
    more: "Rhagor",
    notLoaded: "Ni ellid llwytho hwn. Gwiriwch y cysylltiad a rhowch gynnig arall arni.",
    showNewest: "Dangos y diweddaraf",
    notes: "I’w gadw mewn cof",
    events: "Digwyddiadau",
    noPicture: "Ni ellid tynnu’r llun. Mae’r ffigurau yn y geiriau a’r tabl.",
    colon: ": ",
    comma: ", ",
    also: "; ",
  },
  common: {
    pageHad: "ar y dudalen",
    thereWere: (value, label, period) => `${capital(period)}: ${value} (${label}).`,
    reportedBy: (via) => `fel yr adroddwyd gan: ${via}`,
    readFrom: (via) => `darllenwyd o: ${via}`,
    publishedOn: (when) => `cyhoeddwyd ${on(when)}`,
    nextExpected: (when) => `dyddiad y ffigurau nesaf: ${when}`,
    asKnownOn: (when) => `Fel yr oedd yn hysbys ar ${when}.`,
    publicationNotSeen: "ni welwyd y diwrnod cyhoeddi",
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
    notSeen: "nid ydym wedi’i weld",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `“${words}”`,
  },
  note: {
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
    editions: "Yr un cyfrif, yn ôl diwrnod ei gyhoeddi",
    printedBy: "Argraffwyd gan",
    date: "Dyddiad",
    retrieved: "Copïwyd i’r set ddata hon",
    evidence: "Sut y gwyddom",
    evidenceKind: {
      primary: "Darllenwyd geiriau neu ffeil y cyhoeddwr ei hun (sylfaenol).",
      secondary: "Darllenwyd yn adroddiad rhywun arall (eilaidd).",
    },
    via: { primary: "Darllenwyd o", secondary: "Adroddwyd gan" },
    words: "Yng ngeiriau’r ffynhonnell",
    nextExpected: "Dyddiad y ffigurau nesaf",
    licence: "Trwydded",
    caveats: "Cadwch mewn cof",
  },
  sum: {
    from: "Adiwyd o",
    rows: {
      day: dayCount,
      week: (count) => plural("cy", count, { other: "# wythnos" }),
      month: (count) => plural("cy", count, { two: "# fis", other: "# mis" }),
      quarter: (count) => plural("cy", count, { other: "# chwarter" }),
      year: (count) =>
        plural("cy", count, { one: "# flwyddyn", two: "# flynedd", other: "# blwyddyn" }),
      incident: (count) => plural("cy", count, { two: "# ddigwyddiad", other: "# digwyddiad" }),
      sum: (count) =>
        plural("cy", count, {
          two: "# gyfanswm diwrnod",
          few: "# chyfanswm diwrnod",
          many: "# chyfanswm diwrnod",
          other: "# cyfanswm diwrnod",
        }),
      reading: (count) =>
        plural("cy", count, {
          two: "# gyfanswm cyhoeddedig",
          few: "# chyfanswm cyhoeddedig",
          many: "# chyfanswm cyhoeddedig",
          other: "# cyfanswm cyhoeddedig",
        }),
    },
    show: "Dangos y swm",
    table: "Y rhesi",
    value: "Nifer",
    left: (shown, all) => `Dyma’r ${shown} rhes gyntaf o ${all}. Mae pob un ohonynt yn y ffeil.`,
    file: "Cadw’r rhesi hyn fel CSV",
    again: "Mae pob un o’r llinellau hyn yn adio rhifau’r ffeil honno eto:",
    spreadsheet: "Taenlen",
    copy: "Copïo",
  },
  report: {
    link: "Rhoi gwybod am wall yn y ffigur hwn",
    ask: "Beth ddylai ei ddweud, ac ym mhle y cyhoeddwyd hynny?",
    view: "Golwg",
    version: "Fersiwn",
    who: "Gwnaed gan gyfranwyr migration-explainers. Nid yw’n ochri â neb.",
  },
  claim: {
    said: (printedBy, when, by, isQuotation, wording) => {
      const after = by === null ? "" : isQuotation ? `yn dyfynnu ${by}` : `yn ôl ${by}`;
      const who = [printedBy, when ?? "", after].filter(Boolean).join(", ");
      return `${who}: ${isQuotation ? `“${wording}”` : wording}`;
    },
    figure: (label, period, published) => `${label}, ${period} (${published})`,
    verdict: {
      matches: "Yn cyfateb",
      rounded: "Wedi’i dalgrynnu",
      "matches-earlier-date": "Yn gywir ar ddiwrnod cynharach",
      "later-figures-agree": "Mae ffigurau diweddarach yn cytuno",
      "wording-differs": "Mae’r geiriad yn wahanol",
      "not-supported": "Heb ei gefnogi gan y cofnod",
      "not-verified": "Ni ellir ei wirio",
      "not-checked": "Nid ydym wedi gwirio hyn",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `Diwygiwyd ${when}: ${period} oedd ${old}; bellach: ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `Cywirwyd gennym ni ${when}: roedd y ffigur ar gyfer ${period} yn anghywir, sef ${old}; y ffigur cywir: ${now}. ${why}`,
    overdue: (when) => `Roedd ffigurau newydd i fod i ymddangos ${on(when)}.`,
    updated: (when) => `Diweddarwyd: ffigurau hyd at ${when}.`,
  },
  take: {
    plain: "Copïo’r dyfyniad",
    bibtex: "Copïo BibTeX",
    csl: "Copïo CSL-JSON",
    link: "Copïo dolen i’r ffigur hwn",
    address: "Copïo cyfeiriad y ffigur ei hun",
    feed: "Copïo cyfeiriad y ffrwd",
    follow: "Dilyn y ffigur hwn (ffrwd)",
    embed: "Copïo’r cod mewnosod",
    system: "Rhannu ag ap",
    image: "Copïo’r llun",
    csv: "CSV",
    json: "JSON",
    svg: "SVG",
    png: "PNG",
    copied: "Wedi’i gopïo.",
    byHand: "Ni ellid copïo; mae’r testun wedi’i ddewis.",
    noImage: "Ni ellid copïo’r llun. Cymerwch y PNG.",
    saved: (file) => `Cadwyd fel ${file}.`,
    failed: (file) => `Ni ellid gwneud ${file} ar y dudalen hon.`,
    perhaps: (file) => `Os na chadwyd ${file}, mae’r ffrâm hon yn ei wahardd.`,
    credit: (title, asOf) =>
      `Dangosir gan migration-explainers: ${title}${asOf === null ? "" : `, fel ar ${asOf}`}.`,
  },
  sound: {
    listen: "Gwrando",
    stop: "Stopio",
    how: "Mae tôn uwch yn golygu rhif mwy.",
    gaps: "Lle nad oes rhif, nid oes tôn.",
    of: (year) => `Rydych yn clywed ${year}.`,
    speed: "Cyflymder",
    slower: "Arafach",
    normal: "Arferol",
    faster: "Cyflymach",
    playing: "Yn chwarae. Mae Escape yn ei stopio.",
    ended: "Mae’r sain wedi gorffen.",
    cannot: "Ni all y porwr hwn chwarae’r sain.",
  },
  later: {
    revised: (old, then, now, since) =>
      `Dangosir: ${old}${then ? `, fel y’i cyhoeddwyd ${on(then)}` : ""}. Y ffigur diweddaraf sydd gennym: ${now}${since ? `, cyhoeddwyd ${on(since)}` : ""}.`,
    continued: (now, period, since) =>
      `Hysbys bellach: ${now} (${period}${since ? `; cyhoeddwyd ${on(since)}` : ""}).`,
    pinned: (day) => `Mae’r olwg hon wedi’i phinio i ${day}.`,
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
    unfit: (detail) => `Ni ellid llunio ffigur ohono (${detail}).`,
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
    "no-data": (attribute, value, held) =>
      `Nid oes ${attribute === "list" ? "dyfyniadau" : "ffigurau"} ar gyfer ${value}. Ar gael: ${held}.`,
    "bad-data": (_attribute, _value, fault) => `Ni ellid darllen y data. ${fault}`,
  },
  removals: {
    counts: {
      returns: ({ text }) => `${text} o ddychweliadau gorfodol a gwirfoddol`,
      enforced: ({ text }) => `${text} o ddychweliadau gorfodol`,
      voluntary: ({ text }) => `${text} o ddychweliadau gwirfoddol`,
      offenders: ({ text }) => `${text} o droseddwyr tramor wedi’u dychwelyd`,
      "asylum-related": ({ text }) => `${text} o ddychweliadau cysylltiedig â lloches`,
      "port-refusals": ({ text }) => `${text} a wrthodwyd yn y porthladd`,
    },
    names: { returns: "Dychweliadau gorfodol a gwirfoddol" },
    span: (period) => period.replace(/ – (.*)$/, (_, to: string) => ` i ${soft(to)}`),
    peopleCounted: people,
    aYearBefore: "Flwyddyn ynghynt",
    titleSpan: (counted, span, most) => `${counted}, ${span}${most === null ? "" : `; ${most}`}`,
    titleDuring: (counted, during, most) =>
      `${counted} ${during}${most === null ? "" : `; ${most}`}`,
    titleHighest: (counted, during, first, highest, year) =>
      `${counted} ${during}; ${highest} yn ${year}, uchaf o ${first}`,
    titleIsHighest: (counted, during, first) => `${counted} ${during}, y flwyddyn uchaf o ${first}`,
    titleBefore: (counted, during, before, year) => `${counted} ${during}; ${before} yn ${year}`,
    most: { enforced: "mwyafrif gorfodol", voluntary: "mwyafrif gwirfoddol" },
    place: "y DU",
    people: {
      total: "nifer y bobl",
      quarter: "nifer y bobl bob chwarter",
      year: "nifer y bobl bob blwyddyn",
    },
    each: { total: "", quarter: "bob chwarter", year: "bob blwyddyn" },
    among: (list) => `ymhlith y rhain i gyd: ${list}`,
    amongCounts: {
      offenders: ({ text }) => `${text} o droseddwyr tramor`,
      "asylum-related": ({ text }) => `${text} a oedd wedi ceisio lloches`,
    },
    remainder: {
      rounding: "talgrynnu",
      "not-broken-down": "heb ei rannu yn yr hyn a ddarllenwyd",
    },
    counted: (publisher, value, label, period) =>
      `${capital(period)}, cyfrif ${publisher} oedd ${value} (${label}).`,
    partsKnown: (list) => `O’r rhain: ${list}.`,
    part: (label, value, before) =>
      `${label.toLowerCase()}: ${value}${before === null ? "" : ` (${before} flwyddyn ynghynt)`}`,
    partsUnknown: {
      returns: "Nid ydym wedi gweld faint ohonynt oedd yn orfodol a faint yn wirfoddol.",
    },
    subset: (value, label) =>
      `${capital(label)}: ${value}; maent eisoes wedi’u cynnwys yn y cyfanswm.`,
    before: (value, period, published) =>
      `Flwyddyn ynghynt, ${period}, ${value} oedd y cyfanswm${published === null ? "" : ` (${published})`}.`,
    noBefore: "Nid ydym wedi gweld cyfanswm ar gyfer yr un misoedd flwyddyn ynghynt.",
    printedChange: {
      enforced: (publisher, percent) =>
        `Dywedodd ${publisher} fod dychweliadau gorfodol ${percent} yn uwch na blwyddyn ynghynt.`,
      offenders: (publisher, percent) =>
        `Dywedodd ${publisher} fod dychweliadau troseddwyr tramor ${percent} yn uwch na blwyddyn ynghynt.`,
    },
    extremes: (first, last, highest, lowest) =>
      `O’r blynyddoedd ${first} i ${last}, yr uchaf oedd ${highest} a’r isaf ${lowest}.`,
    highestOfAll: (first, highest) => `O ${first}, yr uchaf oedd ${highest}.`,
    narrowed: {
      total: (period) =>
        `Dangosir yr hyn y mae gennym gyfrif ohono yn y cyfnod y gofynnwyd amdano: ${period}.`,
      quarter:
        "Cyfrifir fesul chwarter: dim ond chwarteri cyfan y cyfnod y gofynnwyd amdano a ddangosir.",
      year: "Cyfrifir fesul blwyddyn: dim ond blynyddoedd cyfan y cyfnod y gofynnwyd amdano a ddangosir.",
    },
    firstYear: (year) => `${year} yw blwyddyn gyntaf y ffigurau hyn.`,
    mayChange: "Gall newid eto.",
    mayChangeFrom: (when, why) => `O ${soft(when)} gall y ffigurau newid eto. ${why}`.trim(),
    seriesEnds: (when, why) => `Mae’r ffigurau a welsom yn gorffen ym mis ${when}. ${why}`,
    editions: (total, series) =>
      `Y cyfanswm: ${total}; y gyfres: ${series}. Dau argraffiad ydynt, i beidio â’u cymharu.`,
    must: {
      returns: "Ni chyfrifir y rhai a wrthodwyd yn y porthladd",
      enforced: "Dim ond rhan o’r rhain yw alltudiadau",
      voluntary: "Gwirfoddol: gan gynnwys ymadawiadau a ganfuwyd wedyn",
      offenders: "Gorfodol a gwirfoddol; eisoes yn y cyfanswm dychwelyd",
      "asylum-related": "Gorfodol a gwirfoddol; eisoes yn y cyfanswm dychwelyd",
      "port-refusals": "Ar wahân i ddychweliadau gorfodol a gwirfoddol",
    },
    running: "Cyfanswm parhaus, wedi’i gofnodi’n hwyr",
    runningRounded: "Cyfanswm parhaus, wedi’i gofnodi’n hwyr a’i dalgrynnu",
    fromMayChange: (when) => `Gall ffigurau o ${soft(when)} newid eto`,
    totalAndSeries: (what, steps, span) => `${what}: cyfanswm (cromfach); ${steps}, ${span}`,
    noneAfter: (when, step) =>
      `Ni welsom ${step === "year" ? "flynyddoedd" : "chwarteri"} ar ôl ${when}`,
    countedTo: (day, printed) => `Cyfrifwyd hyd ${day}; honiad o ${printed}`,
    secondHand: "Darllenwyd yn y wasg, nid yn y nodyn ei hun",
    noNotes: "Ni ddaeth nodiadau gyda’r ffigurau hyn",
    chooseMeasure: "Pwy sy’n cael eu cyfrif",
    chooseView: "Dangosir fel",
    choosePeriod: "Cyfnod",
    viewTotal: "Cyfanswm",
    viewSince: (year) => `Er ${year}`,
    thisPeriod: "Y cyfnod hwn",
    yearBefore: "Yr un misoedd flwyddyn ynghynt",
    total: "Cyfanswm",
    measureLabel: "Mesur",
  },
  crossings: {
    measured: {
      arrivals: "Pobl a ganfuwyd yn cyrraedd y DU mewn cychod bach",
      "arrival-boats": "Cychod bach a ganfuwyd yn cyrraedd y DU",
      "people-per-boat": "Pobl fesul cwch bach yn cyrraedd y DU",
    },
    each: {
      day: "fesul diwrnod",
      week: "fesul wythnos",
      month: "fesul mis",
      quarter: "fesul chwarter",
      year: "fesul blwyddyn",
    },
    running: { one: "cyfanswm cynyddol", each: "cyfanswm cynyddol pob blwyddyn" },
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    subject: {
      arrivals: (count) => `Canfuwyd ${people(count)} mewn cychod bach`,
      "arrival-boats": (count) => boats(count),
      "people-per-boat": ({ text }) => `${text} o bobl y cwch`,
    },
    title: {
      highest: (subject, year, first, most, mostYear) =>
        `${subject} yn ${year}; ${most} yn ${mostYear}, uchaf o ${first}`,
      newestIsHighest: (subject, year, first) =>
        `${subject} yn ${year}, y flwyddyn uchaf o ${first}`,
      pair: (subject, year, value, before) => `${subject} yn ${year}; ${value} yn ${before}`,
      year: (subject, year, interval, most) =>
        `${subject} yn ${year}; uchafswm ${steps[interval].by}: ${most}`,
      total: (subject, during) => `${subject} ${during}`,
      byDay: {
        arrivals: (count, day, before, year) =>
          `Canfuwyd ${people(count)} erbyn ${day}; ${before} erbyn y diwrnod hwnnw yn ${year}`,
        "arrival-boats": (count, day, before, year) =>
          `${boats(count)} erbyn ${day}; ${before} erbyn y diwrnod hwnnw yn ${year}`,
      },
      ratio: (people_, boats_, year, ratio, before, value) =>
        `${inBoats(people_, boats_)} yn ${year}: ${ratio} y cwch; ${value} yn ${before}`,
    },
    counted: {
      people: (count) => people(count),
      boats: (count) => boats(count),
      "people per boat": ({ text }) => `${text} o bobl y cwch`,
    },
    inBoats,
    inYear: (value, year) => `${value} yn ${year}`,
    toDate: (year, day) => `${year} hyd at ${day}`,
    byThatDay: (value, year) => `${value} erbyn y diwrnod hwnnw yn ${year}`,
    yearBefore: (value) => `${value} flwyddyn ynghynt`,
    byDay: (day) => `Erbyn ${day}`,
    otherYears: (least, most) =>
      `Blynyddoedd eraill: ${least === most ? least : `${least} i ${most}`}`,
    highestFrom: (first, most, year) => `Uchaf o ${first}: ${most}, yn ${year}`,
    early: "Dros dro",
    leapDay: "Mae blynyddoedd heb 29 Chwefror yn cael eu cyfrif hyd at yr 28ain",
    headlineLabel: {
      arrivals: (count) =>
        plural("cy", count, {
          one: "person a ganfuwyd yn cyrraedd mewn cwch bach",
          other: "o bobl a ganfuwyd yn cyrraedd mewn cychod bach",
        }),
      "arrival-boats": (count) =>
        plural("cy", count, {
          one: "cwch bach a ganfuwyd yn cyrraedd",
          other: "o gychod bach a ganfuwyd yn cyrraedd",
        }),
      "people-per-boat": () => "o bobl fesul cwch bach, ar gyfartaledd",
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
    partial: {
      first: (days, period) => `${dayCount(days)} yn unig sydd yn y bar cyntaf: ${period}.`,
      last: (days, period) => `${dayCount(days)} yn unig sydd yn y bar olaf: ${period}.`,
    },
    caveat: {
      arrivals: "Dim ond pobl a ganfuwyd sy’n cael eu cyfrif",
      "arrival-boats": "Dim ond cychod a ganfuwyd sy’n cael eu cyfrif",
      "people-per-boat": "Cyfartaledd: yr holl bobl wedi’u rhannu â’r holl gychod",
    },
    caveatProvisional: (when) => `Dros dro o ${when}; gall ostwng yn ddiweddarach`,
    caveatYear: (year) => `Mae ${year} dros dro; gall ostwng yn ddiweddarach`,
    caveatBackdated: (edition) => `Y dyddiau hysbys bryd hynny, gyda chyfrif ${edition}`,
    noNotes: "Ni ddaeth nodiadau gyda’r ffigurau hyn",
    provisionalFrom: (when, why) =>
      `Ffigurau cynnar yw’r rhai o ${when}. Gall y Swyddfa Gartref eu codi neu eu gostwng o hyd. ${why}`,
    official: (to, published, operational) =>
      `Ystadegau swyddogol yw’r misoedd hyd at ${to} (${published}). Ffigurau gweithredol wythnosol yw’r dyddiau eraill, a chyfansymiau sy’n eu cynnwys (${operational}).`,
    officialAlone: (published) => `Ystadegau swyddogol yw’r rhain (${published}).`,
    operational: (published) => `Ffigurau gweithredol wythnosol yw’r rhain (${published}).`,
    yearsAdded: (sum) =>
      `O’u hadio, mae’r blynyddoedd yn rhoi ${sum}, gan mai ystadegau swyddogol yw’r blynyddoedd cyfan; o’r dyddiau yr adiwyd y cyfanswm hwn.`,
    otherwise: (list) => `Yn ôl yr ystadegau swyddogol: ${list}.`,
    backdated: (edition) =>
      `Y diwrnodau yw’r rhai a gyhoeddwyd erbyn hynny, gyda gwerthoedd rhifyn ${edition}, yr unig un sydd gennym.`,
    noBoats: "dim cychod",
    fewBoats: "rhy ychydig o gychod i roi cyfartaledd",
    unpublished: (days) =>
      `Heb ei gyhoeddi ac mewn dim un cyfanswm: ${dayCount(days)} o’r cyfnod hwn.`,
    day: "Diwrnod",
    provisionalOn: (when) => `O ${when}: dros dro`,
    toDay: (day) => `hyd ${day}`,
    fromDay: (day) => `o ${day}`,
    control: {
      count: "Cyfrif",
      view: "Cyfnod pob bar",
      arrivals: "Pobl",
      "arrival-boats": "Cychod",
      "people-per-boat": "Fesul cwch",
      day: "Diwrnodau",
      week: "Wythnosau",
      month: "Misoedd",
      quarter: "Chwarteri",
      year: "Blynyddoedd",
      cumulative: "Cymharu blynyddoedd",
      compare: "O’i chymharu â",
    },
  },
  deaths: {
    counts: deadAndMissing,
    years: (first, last) => `${first}–${last}`,
    yearsTo: (first, day) => `${first} i ${day}`,
    title: {
      route: (years, single, dead, missing) =>
        `Ar y ffordd i’r DU${single ? " yn" : ","} ${years}: ${inShort(dead, missing)}`,
      channel: (years, single, dead, missing) =>
        `Yn y Sianel${single ? " yn" : ","} ${years}: ${inShort(dead, missing)}`,
    },
    titlePeriod: (period, dead, missing) => `${capital(period)}: ${inShort(dead, missing)}`,
    titleOwn: (label, period, dead, missing) =>
      `${capital(label)}, ${period}: ${inShort(dead, missing)}`,
    titleCauses: (dead, list) => `Bu farw o leiaf\u00a0${dead.text}: ${list}`,
    titleIncidents: (dead, missing, recorded, years, single) =>
      `Bu farw o leiaf\u00a0${dead.text}${missing.n ? ` ac aeth ${missing.text} ar goll` : ""} mewn ${recorded}${single ? " yn" : ","} ${years}`,
    recorded: (incidents) =>
      incidents
        ? plural("cy", incidents, { two: "# ddigwyddiad", other: "# digwyddiad" })
        : "digwyddiadau",
    titleReported: (count, year, day) =>
      `Bu farw o leiaf\u00a0${count.text} yn ${year}, yn ôl adroddiadau${day === null ? " ar y pryd" : ` ar ${day}`}`,
    key: (missing) =>
      `Un person yw un dot: ●\u00a0wedi marw${missing ? "\u00a0○\u00a0ar goll" : ""}`,
    keyReported: "Un person yw un dot. Y cyfrif fel y’i hargraffwyd y diwrnod hwnnw.",
    place: { route: "Ar y ffordd i’r DU", channel: "Yn y Sianel" },
    subtitlePlace: (place, period, key) =>
      `${place}${period === null ? "" : `, ${period}`}. ${key}`,
    subtitleEnd: (day, key) => (day === null ? key : `Hyd at ${day}. ${key}`),
    upTo: (day) => `hyd at ${day}`,
    part: (from, to) => (from && to ? `${from} i ${to}` : from ? `o ${from}` : `i ${to ?? ""}`),
    label: { route: "ar y ffordd o dir mawr Ewrop i’r DU", channel: "yn y Sianel" },
    labelReported: (count) =>
      plural("cy", count, {
        one: "farwolaeth ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
        other: "o farwolaethau ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
      }),
    reading: (name, counts) => `${name}: ${counts}.`,
    yearTo: (year, day) => `${year} hyd at ${day}`,
    byThatDay: (year) => `Erbyn y diwrnod hwnnw yn ${year}`,
    arrived: (count, to) =>
      `Canfuwyd yn cyrraedd mewn cychod bach${to === null ? "" : ` hyd at ${to}`}: ${people(count)}.`,
    reported: (count) => `o leiaf\u00a0${deaths(count)}`,
    summary: {
      route: (dead, missing, period) =>
        `${capital(period)}, ar y ffordd o dir mawr Ewrop i’r DU: ${deadAndMissing(dead, missing)}.`,
      channel: (dead, missing, period) =>
        `${capital(period)}, yn y Sianel: ${deadAndMissing(dead, missing)}.`,
    },
    summaryReported: (value, period) =>
      `${capital(period)}, adroddwyd am o leiaf\u00a0${deaths(value)}.`,
    died: {
      vehicle: ({ text }) => `${text} cysylltiedig â thrafnidiaeth`,
      drowning: ({ text }) => `${text} boddi`,
      other: ({ text }) => `${text} arall neu anhysbys`,
    },
    cause: {
      vehicle: "Cysylltiedig â thrafnidiaeth",
      drowning: "Boddi",
      other: "Arall neu anhysbys",
    },
    none: "dim cofnod",
    incidents: (count) =>
      `${plural("cy", count, {
        zero: "Cofnodwyd # digwyddiad unigol",
        one: "Cofnodwyd # digwyddiad unigol",
        two: "Cofnodwyd # ddigwyddiad unigol",
        few: "Cofnodwyd # digwyddiad unigol",
        many: "Cofnodwyd # digwyddiad unigol",
        other: "Cofnodwyd # o ddigwyddiadau unigol",
      })} lle bu rhywun farw neu fynd ar goll.`,
    sums: (count) =>
      `${plural("cy", count, {
        one: "Mae # eitem o restr yr IOM yn gyfanswm",
        other: "Mae # eitem o restr yr IOM yn gyfansymiau",
      })} ar gyfer diwrnod ac achos, a gall gynnwys sawl digwyddiad; nid ydym wedi gweld y digwyddiadau eu hunain.`,
    column: {
      month: "Un mis yw colofn",
      quarter: "Tri mis yw colofn",
      half: "Chwe mis yw colofn",
      year: "Blwyddyn yw colofn",
      decade: "Deng mlynedd yw colofn",
    },
    sumOfDay: (day) => `${day}, un digwyddiad neu fwy`,
    placeUnseen: (count) =>
      `Gadawyd ${count.text} eitem o restr yr IOM allan: nid ydym wedi gweld a yw’r lleoliad yn y Sianel.`,
    arrivals: (count, period) =>
      `${capital(period)}, canfuwyd ${people(count)} yn cyrraedd mewn cychod bach. Nid yw teithiau mewn lorïau, na phobl nas canfuwyd, yn y nifer hwnnw.`,
    arrivalsEdition: (day) =>
      `Y rhai a gyhoeddwyd erbyn hynny yw’r bobl a gyrhaeddodd mewn cychod bach, gyda gwerthoedd rhifyn ${day}.`,
    officialYear: (count, year) => `${people(count)} yn ${year}`,
    official: (list) =>
      `Ffigurau gweithredol wythnosol yw’r bobl a gyrhaeddodd mewn cychod bach yma. Yn ôl yr ystadegau swyddogol: ${list}.`,
    noArrivals: "Nid ydym wedi gweld faint a wnaeth y daith yn y cyfnod hwn.",
    onlyYear: (year) =>
      `O’r cyfrifon o farwolaethau a argraffwyd erbyn y dyddiad a ddangosir, dim ond rhai ${year} a welsom.`,
    other: (label, publisher, period, published) =>
      `${label}: ${publisher}, ${period}, ${published}`,
    otherCounts: (counts) =>
      `Cyfrifon eraill: ${counts.map(({ value, same }) => (same ? value : `${value} (croesi’n unig)`)).join("; ")}`,
    knownNow: (dead, missing, period, file) =>
      `Yn hysbys nawr: o leiaf\u00a0${people(dead)} wedi marw${missing.n ? ` a ${missing.text} ar goll` : ""} ${period}${file === null ? "" : ` (ffeil ${file})`}.`,
    onlyCause: (cause) => `Rhan o restr yr IOM, yn ôl ein grwpio ni o’r achosion: ${cause}.`,
    short: {
      placeless: (day) => `Hyd at ${day}: ni welsom leoliad marwolaethau wedyn`,
      minimum: "Lleiafswm: yr hyn y gellid ei gadarnhau",
      route: "Y ffordd gyfan: lorïau a rheilffyrdd hefyd",
      channel: "Ein dewis ni, yn ôl geiriau’r lleoliad",
      causes: "Ein grwpiau ni, o gategorïau’r IOM",
    },
    inChannel: {
      dead: {
        label: "pobl y cofnodwyd iddynt farw yn y Sianel",
        definition: "Pobl y cofnodwyd iddynt farw yn y Sianel ar y ffordd i’r DU.",
        counted: "Marwolaethau y mae eu lleoliad, yng ngeiriau’r IOM, yn enwi’r Sianel.",
      },
      missing: {
        label: "pobl y cofnodwyd iddynt fynd ar goll yn y Sianel",
        definition: "Pobl y cofnodwyd iddynt fynd ar goll yn y Sianel ar y ffordd i’r DU.",
        counted: "Pobl ar goll lle mae’r lleoliad, yng ngeiriau’r IOM, yn enwi’r Sianel.",
      },
      notCounted:
        "Pawb mewn mannau eraill ar y ffordd: mewn lorïau, ar reilffyrdd, ar ffyrdd ac mewn gwersylloedd.",
      selected:
        "Rhan o restr yr IOM, a ddewiswyd gennym ni: digwyddiadau y mae eu lleoliad, yng ngeiriau’r IOM, yn enwi’r Sianel.",
      minimum:
        "Gall y gwir nifer fod yn uwch: dim ond marwolaethau y gall eu cadarnhau y mae’r IOM yn eu rhestru, ac mae’n diweddaru ei rhestr.",
    },
    deadAtLeast: "Wedi marw, o leiaf",
    missingAtLeast: "Ar goll, o leiaf",
    deathsAtLeast: "Marwolaethau, o leiaf",
    arrivalsColumn: "Canfuwyd yn cyrraedd mewn cychod bach",
    groupName: { year: "Blwyddyn", month: "Mis", cause: "Achos", incident: "Diwrnod" },
    views: { year: "Blynyddoedd", month: "Misoedd", cause: "Achosion", incident: "Digwyddiadau" },
    controls: {
      view: "Golwg",
      scope: "Rhan o’r ffordd",
      route: "Y ffordd gyfan",
      channel: "Y Sianel",
    },
  },
  quote: {
    name: (speaker, when) => `Dyfyniad: ${speaker}, ${when}`,
    dateNotGiven: "ni roddwyd dyddiad",
    noFigure: "Nid yw’r dyfyniad hwn yn enwi unrhyw ffigur",
    quotedBy: "Dyfynnwyd gan",
    figures: "Ffigurau:",
    counted: {
      returns: ({ text }) => `${text} o ddychweliadau`,
      visits: ({ text }) => `${text} o ymweliadau`,
      arrests: ({ text }) => `${text} o arestiadau`,
      premises: ({ text }) => `${text} o safleoedd`,
    },
    span: (from, to) => (from === to ? from : `${from} i ${soft(to)}`),
    length: { 3: "chwarter", 6: "hanner blwyddyn", 12: "blwyddyn" },
    period: "cyfnod",
    title: {
      highest: (counted, period, length, first) =>
        `${counted}, ${period}, mwy nag unrhyw ${length} cynharach o ${first}`,
      before: (counted, period, before, previous) =>
        `${counted}, ${period}; ${before}, ${previous}`,
      yearBefore: (counted, period, before) => `${counted}, ${period}; ${before} flwyddyn ynghynt`,
      alone: (counted, period) => `${counted}, ${period}`,
      notHeld: (period) => `Nid oedd ffigurau wedi’u cyhoeddi eto (${period})`,
      notSeen: (period) => `Ni welsom ffigurau a gyhoeddwyd erbyn hynny (${period})`,
    },
    subtitle: (label, length, span) => `${capital(label)}, y DU, fesul ${length}, ${span}`,
    reading: (span, counted, before) =>
      `${capital(span)}: ${counted}.${before === null ? "" : ` Flwyddyn ynghynt: ${before}.`}`,
    notPublished: (span) => `${capital(span)}: heb ei gyhoeddi.`,
    mayChange: "Gall newid eto.",
    level: (span, value) => `lefel ${span}: ${value}`,
    levelOf: (span) => `lefel ${span}`,
    higherBefore: (years) => `${years}: uwch`,
    yearsMeant: (count, span) =>
      `${plural("cy", count, { one: "# flwyddyn", two: "# flynedd", other: "# mlynedd" })}: ${span}`,
    aYearBefore: (value) => `${value} flwyddyn ynghynt`,
    mayChangeFrom: (when) => `Gall ffigurau o ${soft(when)} newid eto`,
    holdsToo: (label) => `Mae’r hyn a ddywedwyd yn wir am ${label} yn unig hefyd.`,
    doesNotHold: (label) => `Nid yw’r hyn a ddywedwyd yn wir am ${label} yn unig.`,
    list: {
      title: (quotations, speakers) =>
        `${plural("cy", quotations, { one: "# dyfyniad", two: "# ddyfyniad", other: "# o ddyfyniadau" })}, ${plural("cy", speakers, { one: "# siaradwr", two: "# siaradwr", other: "# o siaradwyr" })}`,
      said: (when) => `Dywedwyd ${when}`,
      undated: (count) =>
        `${plural("cy", count, { one: "# dyfyniad", two: "# ddyfyniad", other: "# o ddyfyniadau" })} heb ddyddiad`,
      leftOut: (count) =>
        `Ni ddangosir ${plural("cy", count, { one: "# dyfyniad", two: "# ddyfyniad", other: "# o ddyfyniadau" })} heb ddyddiad`,
      speaker: "Siaradwr",
      about: "Pwnc",
      verdict: "Dyfarniad",
      all: "Pob un",
      search: "Chwilio am eiriau",
      found: (found, all) =>
        `${found} o blith ${plural("cy", all, { one: "# dyfyniad", two: "# ddyfyniad", other: "# o ddyfyniadau" })}`,
      none: "Nid oes dyfyniad â’r geiriau hyn.",
      clear: "Clirio’r chwiliad",
      showTest: "Dangos y prawf",
      showAlone: "Dangos hwn yn unig",
      shown: "Pa ddyfyniadau a ddangosir",
      allQuotations: "Pob dyfyniad",
      thisQuotation: "Yr un hwn",
    },
    columns: {
      period: "Cyfnod",
      measure: "Mesur",
      quoted: "Y cyfnod hwn",
      before: "Yr un misoedd flwyddyn ynghynt",
    },
  },
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
  fallbackLocale: "en-GB",
  postprocess: (written) =>
    written
      // Browsers that know Welsh leave open which "and" it is; before our numbers it is "a".
      .replace(/,? a\(c\) /, " a ")
      .replace(/[A-Za-z]+/g, (word) => months[word] ?? word)
      // Engines that know Welsh put the month before the day where there is no year.
      .replace(/(\p{L}+) (\d{1,2}(?:–\d{1,2})?)(?!\d)/gu, "$2 $1")
      // Some write a comma before the year of a span's beginning, as American English does.
      .replace(/([a-z]), (\d{4})\b/g, "$1 $2"),
};
