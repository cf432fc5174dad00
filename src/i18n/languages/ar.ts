/** Arabic, with the digits 0 to 9. Names in Latin letters are set apart, so that they do not scramble the line. */
import type { Count } from "../count.js";
import { forms } from "../forms.js";
import type { Language, Messages } from "../language.js";

/** Text of its own direction inside a sentence. */
const apart = (text: string) => `\u2068${text}\u2069`;

const people = (count: Count) =>
  forms("ar", count, {
    zero: "# شخص",
    one: "شخص واحد",
    two: "شخصين",
    few: "# أشخاص",
    many: "# شخصاً",
    other: "# شخص",
  });

const dead = (count: Count) =>
  forms("ar", count, {
    zero: "# متوفى",
    one: "متوفى واحد",
    two: "متوفيَين",
    few: "# متوفين",
    many: "# متوفى",
    other: "# متوفى",
  });

const missing = (count: Count) =>
  forms("ar", count, {
    zero: "# مفقود",
    one: "مفقود واحد",
    two: "مفقودَين",
    few: "# مفقودين",
    many: "# مفقوداً",
    other: "# مفقود",
  });

const boats = (count: Count) =>
  forms("ar", count, {
    zero: "# قارب صغير",
    one: "قارب صغير واحد",
    two: "قاربين صغيرين",
    few: "# قوارب صغيرة",
    many: "# قارباً صغيراً",
    other: "# قارب صغير",
  });

const deaths = (count: Count) =>
  forms("ar", count, {
    zero: "# وفاة",
    one: "وفاة واحدة",
    two: "وفاتين",
    few: "# وفيات",
    many: "# وفاة",
    other: "# وفاة",
  });

const steps = {
  day: {
    per: "في اليوم",
    by: "بحسب اليوم",
    most: "اليوم الأعلى عدداً",
    mean: "اليوم الأعلى متوسطاً",
  },
  week: {
    per: "في الأسبوع",
    by: "بحسب الأسبوع",
    most: "الأسبوع الأعلى عدداً",
    mean: "الأسبوع الأعلى متوسطاً",
  },
  month: {
    per: "في الشهر",
    by: "بحسب الشهر",
    most: "الشهر الأعلى عدداً",
    mean: "الشهر الأعلى متوسطاً",
  },
  quarter: {
    per: "في الفصل",
    by: "بحسب الفصل",
    most: "الفصل الأعلى عدداً",
    mean: "الفصل الأعلى متوسطاً",
  },
  year: {
    per: "في السنة",
    by: "بحسب السنة",
    most: "السنة الأعلى عدداً",
    mean: "السنة الأعلى متوسطاً",
  },
} as const;

const messages: Messages = {
  labels: {
    table: "عرض الأرقام في جدول",
    definitions: "ما الذي يُحصى",
    counted: "يُحصى",
    notCounted: "لا يُحصى",
    source: "المصدر",
    behind: "ما الذي يحصيه هذا الرقم ومن أين جاء",
    others: "إلى جانبه، ولا يُضاف إليه أبداً",
    said: "ما قيل",
    record: "ما تقوله الأرقام المسجلة",
    take: "استشهاد أو نسخ أو تنزيل",
    read: "قراءة الرسم نقطةً نقطة",
    noPicture: "تعذّر رسم الصورة. الأرقام واردة في النص والجدول.",
    colon: ": ",
    comma: "، ",
    also: "؛ ",
  },
  common: {
    reportedBy: (via) => `كما نقله: ${apart(via)}`,
    readFrom: (via) => `قُرئ من: ${apart(via)}`,
    licence: (licence) => `الترخيص: ${apart(licence)}.`,
    publishedOn: (when) => `نُشر في ${when}`,
    nextExpected: (when) => `الأرقام التالية متوقعة في ${when}`,
    asKnownOn: (when) => `كما كان معروفاً في ${when}.`,
    publicationNotSeen: "لم يُطّلع على يوم النشر",
    rounded: "قرّبه الناشر",
    qualified: {
      exact: (value) => value,
      rounded: (value) => value,
      almost: (value) => `ما يقارب ${value}`,
      "more-than": (value) => `أكثر من ${value}`,
      "at-least": (value) => `ما لا يقل عن ${value}`,
      "up-to": (value) => `ما يصل إلى ${value}`,
    },
    during: {
      year: (year) => `في عام ${year}`,
      month: (month) => `في ${month}`,
      day: (day) => `في ${day}`,
      span: (from, to, unit) =>
        unit === "year" ? `من عام ${from} إلى عام ${to}` : `من ${from} إلى ${to}`,
    },
    period: "الفترة",
    provisional: "أولي",
    notPublished: "لم يُنشر",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `«${apart(words)}»`,
  },
  note: {
    close: "إغلاق",
    source: "اقرأ المصدر",
    means: "ما هو",
    printed: "مدى الدقة",
    printedAs: {
      exact: "كما نُشر.",
      rounded: "قرّبه الناشر.",
      almost: "نُشر بصيغة «ما يقارب» أو «نحو» أو ما شابه.",
      "more-than": "نُشر بصيغة «أكثر من».",
      "at-least": "حد أدنى: ما لا يقل عن هذا العدد.",
      "up-to": "نُشر بصيغة «ما يصل إلى».",
    },
    derivedAs: {
      sum: "جمعناه من قيم منشورة.",
      ratio: "حسبناه بقسمة قيمتين منشورتين.",
    },
    countedBy: "الجهة المُحصية",
    printedBy: "أورده",
    date: "التاريخ",
    published: "النشر",
    retrieved: "نُسخ إلى مجموعة البيانات هذه",
    evidence: "كيف نعرف",
    evidenceKind: {
      primary: "قُرئت كلمات الناشر نفسه أو ملفه (مصدر أولي).",
      secondary: "قُرئ في تقرير طرف آخر (مصدر ثانوي).",
    },
    via: { primary: "قُرئ من", secondary: "نقله" },
    words: "بكلمات المصدر",
    nextExpected: "الأرقام التالية متوقعة",
    licence: "الترخيص",
    caveats: "يُراعى",
  },
  claim: {
    saidBy: (by, wording, printedBy) =>
      `${apart(by)}: «${apart(wording)}» (أورده ${apart(printedBy)})`,
    figure: (label, period, published) => `${label}، ${period} (${published})`,
    verdict: {
      matches: "يطابق الأرقام المسجلة.",
      "matches-earlier-date": "يطابق الأرقام المسجلة في تاريخ أسبق.",
      rounded: "هو الرقم المسجل بعد تقريبه.",
      "revised-since": "هكذا أُبلغ عنه؛ وقد رُوجع السجل منذ ذلك الحين.",
      "wording-differs": "الرقم مطابق، لكن الصياغة تختلف عما أُحصي.",
      "different-period": "الرقم الذي لدينا يخص فترة مختلفة.",
      "not-supported": "لا تؤيده الأرقام المسجلة.",
      "probably-misreading": "الأرجح أنه قراءة خاطئة.",
      "not-verified": "تعذّر التحقق منه.",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `راجعه الناشر ${when}: كان الرقم عن ${period} هو ${old}، وأصبح الآن ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `صححناه ${when}: كان الرقم عن ${period} خاطئاً، وهو ${old}؛ والصحيح ${now}. ${why}`,
    overdue: (when) => `كانت أرقام جديدة متوقعة في ${when}؛ ولا تتضمنها هذه النسخة.`,
  },
  take: {
    plain: "نسخ الاستشهاد",
    bibtex: "نسخ BibTeX",
    csl: "نسخ CSL-JSON",
    link: "نسخ الرابط",
    csv: "CSV",
    json: "JSON",
    svg: "صورة (SVG)",
    png: "صورة (PNG)",
    copied: "نُسخ.",
    byHand: "انسخه من هنا:",
    saved: (file) => `حُفظ باسم ${apart(file)}.`,
    failed: (file) => `تعذّر إنشاء ${apart(file)} في هذه الصفحة.`,
    credit: (title, asOf) =>
      `يعرضه ${apart("migration-explainers")}: ${title}${asOf === null ? "" : `، كما في ${apart(asOf)}`}.`,
  },
  later: {
    revised: (old, then, now, since) =>
      `المعروض: ${old}${then ? `، كما نُشر في ${then}` : ""}. وفي السجل الآن: ${now}${since ? `، نُشر في ${since}` : ""}.`,
    continued: (now, period, since) =>
      `يُعرف الآن أكثر: ${now} (${period}${since ? `؛ نُشر في ${since}` : ""}).`,
  },
  fault: {
    "no-answer": (src) => `تعذّر جلب ${apart(src)}.`,
    refused: (src, status) => `أجاب الخادم بالرمز ${status} عن ${apart(src)}.`,
    "not-json": (src) => `${apart(src)} ليس بصيغة JSON.`,
    "not-text": (src) => `${apart(src)} ليس نصاً بترميز UTF-8.`,
    "no-address": (src) => `${apart(src)} ليس عنوان http أو https.`,
    "too-slow": (src, seconds) => `لم يصل ${apart(src)} في غضون ${seconds} ثوانٍ.`,
    "too-large": (src, megabytes) => `${apart(src)} أكبر من ${megabytes} ميغابايت.`,
    newer: (schema) => `كُتبت وفق المخطط ${schema}، وهذه الأداة تعرف المخطط 1: إصدار أحدث يقرؤها.`,
    unfit: (detail) => `لم يمكن استخراج رقم منها: ${apart(detail)}`,
    row: (row, message) => `الصف «${apart(row)}»: ${apart(message)}`,
  },
  problem: {
    cannotShow: "لا يمكن عرض هذا الرقم كما طُلب.",
    "unknown-value": (attribute, value, list) =>
      `القيمة ${apart(`${attribute}="${value}"`)} غير معروفة. المعروف: ${apart(list)}.`,
    "bad-date": (attribute, value) =>
      `القيمة ${apart(`${attribute}="${value}"`)} ليست تاريخاً. اكتب سنة أو شهراً أو يوماً، مثل ${apart("2024")} أو ${apart("2024-12")} أو ${apart("2024-12-13")}.`,
    "dates-out-of-order": () => `قيمة from لاحقة لقيمة to. ضع التاريخ الأسبق في from.`,
    "nothing-published": (attribute, value, first) =>
      `لم يكن شيء مما لدينا منشوراً حتى ${apart(`${attribute}="${value}"`)}. نُشرت الأرقام الأولى في ${apart(first)}.`,
    "no-data": (_attribute, value, held) =>
      `لا توجد أرقام عن ${apart(value)}. المتاح: ${apart(held)}.`,
    "bad-data": (_attribute, _value, fault) => `تعذّرت قراءة البيانات. ${fault}`,
  },
  removals: {
    titleTotal: (label, period) => `${label}، المملكة المتحدة، ${period}`,
    titleHistory: (label, interval, from, to) =>
      `${label}، المملكة المتحدة، ${steps[interval].by}، ${from === to ? from : `من ${from} إلى ${to}`}`,
    quarterName: (quarter, year) => `ف${quarter} ${year}`,
    counted: (publisher, value, label, period) =>
      `إحصاء ${apart(publisher)} ${period}: ${value} (${label}).`,
    partsKnown: (list) => `منها: ${list}.`,
    part: (label, value, before) =>
      `${label}: ${value}${before === null ? "" : ` (${before} قبل عام)`}`,
    partsUnknown: "لم يُنشر مع هذا المجموع كم منها كان قسرياً وكم كان طوعياً.",
    subset: (value, label) => `${label}: ${value}، محصاة ضمن النوعين معاً وداخلة أصلاً في المجموع.`,
    before: (value, period) => `قبل عام، ${period}، كان العدد ${value}.`,
    noBefore: "لم يُنشر معه مجموع للأشهر نفسها قبل عام.",
    printedChange: {
      enforced: (percent) =>
        `أورد الناشر زيادة بنسبة ${percent} في حالات العودة القسرية مقارنةً بالأشهر نفسها قبل عام.`,
      offenders: (percent) =>
        `أورد الناشر زيادة بنسبة ${percent} في حالات عودة الرعايا الأجانب مرتكبي الجرائم مقارنةً بالأشهر نفسها قبل عام.`,
    },
    historyTotal: (value, label, period) => `${period}: ${value} (${label}).`,
    historyHighest: (year, value) => `السنة الأعلى عدداً في هذه السلسلة هي ${year}، بعدد ${value}؛`,
    historyLowest: (year, value) => `والأدنى عدداً هي ${year}، بعدد ${value}.`,
    stillToRise: "سيرتفع لاحقاً",
    mayChange: "قد يتغير",
    mayChangeFrom: (when, why) => `ابتداءً من ${when} قد تتغير الأرقام. ${why}`,
    seriesEndsHere: "تنتهي السلسلة هنا",
    seriesEnds: (when, why) => `تنتهي السلسلة في ${when}. ${why}`,
    thisPeriod: "هذه الفترة",
    yearBefore: "الأشهر نفسها قبل عام",
    total: "المجموع",
    insideTotal: "ضمن المجموع",
    measureLabel: "المقياس",
    short: {
      returns: "جميع حالات العودة",
      enforced: "قسرية",
      voluntary: "طوعية",
      offenders: "مرتكبو الجرائم",
      "asylum-related": "متصلة باللجوء",
      "asylum-related-enforced": "قسرية",
      "asylum-related-voluntary": "طوعية",
      "port-refusals": "رفض الدخول عند المنفذ",
    },
  },
  crossings: {
    title: {
      arrivals: (period) => `أشخاص رُصد وصولهم إلى المملكة المتحدة في قوارب صغيرة، ${period}`,
      "arrival-boats": (period) => `قوارب صغيرة رُصد وصولها إلى المملكة المتحدة، ${period}`,
      "people-per-boat": (period) =>
        `عدد الأشخاص في كل قارب صغير يصل إلى المملكة المتحدة، ${period}`,
    },
    cumulative: (title) => `${title}، المجموع التراكمي لكل سنة`,
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    headlineLabel: {
      arrivals: (count) =>
        forms("ar", count, {
          one: "شخص رُصد وصوله في قارب صغير",
          two: "شخصان رُصد وصولهما في قوارب صغيرة",
          few: "أشخاص رُصد وصولهم في قوارب صغيرة",
          many: "شخصاً رُصد وصولهم في قوارب صغيرة",
          other: "شخص رُصد وصولهم في قوارب صغيرة",
        }),
      "arrival-boats": (count) =>
        forms("ar", count, {
          two: "قاربان صغيران رُصد وصولهما",
          few: "قوارب صغيرة رُصد وصولها",
          many: "قارباً صغيراً رُصد وصولها",
          other: "قارب صغير رُصد وصولها",
          one: "قارب صغير رُصد وصوله",
        }),
      "people-per-boat": () => "متوسط عدد الأشخاص في كل قارب صغير",
    },
    short: {
      arrivals: "الأشخاص",
      "arrival-boats": "القوارب",
      "people-per-boat": "الأشخاص في كل قارب",
    },
    summary: {
      arrivals: (count, period) => `${period}، رُصد وصول ${people(count)} في قوارب صغيرة.`,
      "arrival-boats": (count, period) => `${period}، رُصد وصول ${boats(count)}.`,
      "people-per-boat": (count, period) =>
        `${period}، بلغ متوسط عدد الأشخاص في كل قارب صغير رُصد ${count.text}.`,
    },
    highest: (interval, when, value) => `${steps[interval].most}: ${when}، بعدد ${value}.`,
    highestRatio: (interval, when, value) => `${steps[interval].mean}: ${when}، بمتوسط ${value}.`,
    sameDay: (year, value, earlier, before) =>
      `حتى اليوم نفسه من السنة: ${value} في ${year} و${before} في ${earlier}.`,
    provisionalFrom: (when, why) => `أرقام أولية ابتداءً من ${when}. ${why}`,
    partial: (list) => `غير مكتمل: ${list}.`,
    dashed: "متقطع: أولي",
    backdated: (edition) =>
      `الأيام هي ما نُشر حتى ذلك التاريخ، بقيم طبعة ${edition}، وهي الوحيدة لدينا؛ والمجاميع المطبوعة في ديسمبر 2024 مطابقة لها.`,
    noBoats: "لا قوارب",
    events: "الأحداث",
    unpublished: (days) =>
      `لم يُنشر ولا يدخل في أي مجموع: ${forms("ar", days, {
        zero: "# يوم",
        one: "يوم واحد",
        two: "يومان",
        few: "# أيام",
        many: "# يوماً",
        other: "# يوم",
      })} من هذه الفترة.`,
    detected: "لا يُحصى سوى من رُصدوا.",
    year: "السنة",
    yearToDate: (day) => `حتى ${day}`,
    wholeYear: "السنة كاملة",
  },
  deaths: {
    title: (period) =>
      `أشخاص سُجلت وفاتهم أو سُجلوا مفقودين على الطريق إلى المملكة المتحدة، ${period}`,
    titleChannel: (period) => `أشخاص سُجلت وفاتهم أو سُجلوا مفقودين في المانش، ${period}`,
    titleReported: (period) => `الوفيات على الطريق إلى المملكة المتحدة كما أُبلغ عنها، ${period}`,
    headline: (died, lost) =>
      lost.n === 0 ? `ما لا يقل عن ${dead(died)}` : `ما لا يقل عن ${dead(died)} و${missing(lost)}`,
    label: "على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة",
    labelChannel: "في بحر المانش",
    labelReported: (count) =>
      forms("ar", count, {
        few: "وفيات على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
        other: "وفاة على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
      }),
    compiler: (publisher) => `سجّلته ${apart(publisher)}`,
    summary: (died, lost, period) =>
      `${period}، سُجلت وفاة ما لا يقل عن ${people(died)} وفقدان ما لا يقل عن ${people(lost)}.`,
    summaryReported: (value, period) => `${period}، أُبلغ عن ما لا يقل عن ${deaths(value)}.`,
    cause: {
      drowning: "غرق",
      vehicle: "مركبة أو قطار",
      other: "سبب آخر أو مجهول",
    },
    causeCount: (cause, counts) => `${cause}: ${counts}`,
    causeCounts: (list) => `بحسب السبب، على الأقل: ${list}.`,
    mostYear: (year, value) =>
      `السنة الأعلى عدداً هي ${year}: ما لا يقل عن ${value} بين متوفين ومفقودين.`,
    incidents: (count) =>
      `${forms("ar", count, {
        zero: "# حادث",
        one: "حادث واحد",
        two: "حادثان",
        few: "# حوادث",
        many: "# حادثاً",
        other: "# حادث",
      })} مات فيها شخص أو فُقد.`,
    arrivals: (count, period) =>
      `${period}، رُصد وصول ${people(count)} في قوارب صغيرة. ولا يشمل هذا العدد الرحلات في الشاحنات ولا من لم يُرصدوا.`,
    noArrivals: "لم يُنشر عدد من قاموا بالرحلة في هذه المدة.",
    other: (label, publisher, period, published) =>
      `${label}: ${apart(publisher)}، ${period}، ${published}`,
    onlyCause: (cause) => `جزء من السجل، بحسب تصنيفنا لأسباب الجهة المُحصية: ${cause}.`,
    derivedScope:
      "جزء من سجل الجهة المُحصية، استخلصناه نحن: الحوادث التي يذكر مكانها، بكلمات الجهة المُحصية، بحر المانش.",
    dead: "متوفون",
    missing: "مفقودون",
    deadAtLeast: "متوفون، على الأقل",
    missingAtLeast: "مفقودون، على الأقل",
    arrivalsColumn: "رُصد وصولهم في قوارب صغيرة",
    groupName: { year: "السنة", month: "الشهر", cause: "السبب", incident: "اليوم" },
    place: "البلد",
    keyAtLeast: "على الأقل:\u200f",
    keyDead: "شخص متوفى",
    keyMissing: "شخص مفقود",
    keyReported: "شخص واحد",
    rowCounts: (died, lost) =>
      [died.n ? dead(died) : "", lost.n ? missing(lost) : ""].filter(Boolean).join("، "),
  },
  quote: {
    title: (speaker) => `اقتباس: ${apart(speaker)}`,
    dateNotGiven: "التاريخ غير مذكور",
    printedIn: (publisher, when) => `أورده ${apart(publisher)}، ${when}`,
    evidence: (label) => `ما يتناوله: ${label}`,
    quotedPeriod: "الفترة المذكورة",
    evidenceSeries: (value, label, period) => `في الفترة المذكورة، ${period}: ${value} (${label}).`,
    periodNotHeld: (period) => `الطبعة المعروفة آنذاك لا تصل إلى الفترة المذكورة (${period}).`,
    evidenceReading: (value, label, period, before) =>
      `${label}: ${value} (${period})${before === null ? "" : `، ${before} قبل عام`}.`,
    period: "الفترة",
  },
};

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "لقطة أولية من أنظمة عاملة يتأخر فيها التسجيل؛ والفرق بين مجموعين من هذا النوع ليس ما حدث بينهما.";
const texts: Language["texts"] = {
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site؛ اقتباسات قصيرة فقط",
  "a stored copy of the publisher’s file of 21 August 2026":
    "نسخة محفوظة من ملف الناشر المؤرخ 21 أغسطس 2026",
  "a public repository’s copy of the table": "نسخة من الجدول في مستودع عام",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "نسخة من الجداول في مستودع عام، جمعناها على الجنسيات والوجهات",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "مجاميع للجدول أعدّها طرف ثالث؛ وحالات العودة القسرية في 2024 و2025 مطابقة لأرقام صفحة الناشر",
  "sums of the detailed table; the day of publication was not seen":
    "مجاميع الجدول المفصّل؛ ولم يُطّلع على يوم النشر",
  "a press report of November 2024": "تقرير صحفي من نوفمبر 2024",
  "The Independent, February 2025": "The Independent، فبراير 2025",
  "Full Fact and press reports": "Full Fact وتقارير صحفية",
  "press copies of the release; offenders and charter flights from the founding article only":
    "نسخ صحفية من البيان؛ أما مرتكبو الجرائم والرحلات المستأجرة فمن المقال الأصلي وحده",
  "Full Fact and a syndicated copy of the release": "Full Fact ونسخة موزعة من البيان",
  "press reports": "تقارير صحفية",
  "Full Fact; the day of publication was not seen": "Full Fact؛ ولم يُطّلع على يوم النشر",
  "press reports and the founding article": "تقارير صحفية والمقال الأصلي",
  "press reports of the release": "تقارير صحفية عن البيان",
  "a press report; the day of publication was not seen": "تقرير صحفي؛ ولم يُطّلع على يوم النشر",
  "a syndicated copy of the release; the day of publication was not seen":
    "نسخة موزعة من البيان؛ ولم يُطّلع على يوم النشر",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "نسخة في مستودع عام من ملف 6 مايو 2026: صفوف مسار واحد، مع أعمدة مشتقة",
  "a press report of 3 September 2024": "تقرير صحفي بتاريخ 3 سبتمبر 2024",
  "a republished BBC report": "تقرير لهيئة BBC أعيد نشره",
  "press reports of that day and the founding article": "تقارير صحفية في ذلك اليوم والمقال الأصلي",
  "a press report citing the BBC": "تقرير صحفي نقلاً عن BBC",
  "a second public repository built from the file": "مستودع عام ثانٍ أُعدّ من الملف",
  "returns, enforced and voluntary": "حالات العودة، القسرية والطوعية",
  "People who left the UK under an enforced return or a voluntary return.":
    "أشخاص غادروا المملكة المتحدة في إطار عودة قسرية أو عودة طوعية.",
  "Enforced and voluntary returns, added.": "حالات العودة القسرية والطوعية مجموعةً.",
  "People refused entry at the port, and people who left without the Home Office knowing.":
    "من رُفض دخولهم عند المنفذ، ومن غادروا من دون علم وزارة الداخلية.",
  "A return is not always a removal or a deportation: enforced and voluntary returns are counted together.":
    "العودة ليست دائماً إبعاداً أو ترحيلاً: فحالات العودة القسرية والطوعية تُحصى معاً.",
  "enforced returns": "حالات العودة القسرية",
  "Administrative removals and deportations carried out by the Home Office.":
    "عمليات الإبعاد الإداري والترحيل التي نفذتها وزارة الداخلية.",
  "Removals and deportations, from detention or not.":
    "عمليات الإبعاد والترحيل، من الاحتجاز أو من دونه.",
  "Voluntary returns and people refused entry at the port.":
    "حالات العودة الطوعية ومن رُفض دخولهم عند المنفذ.",
  "A deportation is only a part of enforced returns.":
    "الترحيل ليس سوى جزء من حالات العودة القسرية.",
  "voluntary returns": "حالات العودة الطوعية",
  "People liable to removal who left of their own accord, with or without the Home Office’s help.":
    "أشخاص معرضون للإبعاد غادروا بمحض إرادتهم، بمساعدة وزارة الداخلية أو من دونها.",
  "Assisted and controlled returns, and departures established afterwards by matching data.":
    "حالات العودة بمساعدة والعودة الخاضعة للمتابعة، وحالات المغادرة التي ثبتت لاحقاً بمطابقة البيانات.",
  "Enforced returns and people refused entry at the port.":
    "حالات العودة القسرية ومن رُفض دخولهم عند المنفذ.",
  "Voluntary returns are revised upwards for years, so the newest quarters are too low.":
    "تُراجَع أعداد العودة الطوعية بالزيادة لسنوات، ولذلك فإن أحدث الفصول أدنى من الواقع.",
  "people refused entry at the port who then left": "من رُفض دخولهم عند المنفذ ثم غادروا",
  "People refused entry on arrival, in the UK or at juxtaposed controls, who then departed.":
    "أشخاص رُفض دخولهم عند الوصول، في المملكة المتحدة أو عند نقاط المراقبة المتجاورة، ثم غادروا.",
  "Departures after a refusal of entry.": "حالات المغادرة بعد رفض الدخول.",
  "Enforced and voluntary returns from inside the UK.":
    "حالات العودة القسرية والطوعية من داخل المملكة المتحدة.",
  "Not part of the running totals of returns since July 2024.":
    "ليست جزءاً من المجاميع الجارية لحالات العودة منذ يوليو 2024.",
  "enforced and voluntary returns and refusals at the port":
    "حالات العودة القسرية والطوعية وحالات رفض الدخول عند المنفذ",
  "Enforced returns, voluntary returns and people refused entry at the port who then left.":
    "حالات العودة القسرية والعودة الطوعية ومن رُفض دخولهم عند المنفذ ثم غادروا.",
  "All three types, added.": "الأنواع الثلاثة مجموعةً.",
  "Departures the Home Office does not know of.": "حالات المغادرة التي لا تعلم بها وزارة الداخلية.",
  "returns of foreign national offenders": "حالات عودة الرعايا الأجانب مرتكبي الجرائم",
  "Returns, enforced and voluntary, of people whom the Home Office records as foreign national offenders.":
    "حالات العودة، القسرية والطوعية، لأشخاص تسجلهم وزارة الداخلية رعايا أجانب من مرتكبي الجرائم.",
  "Returns of foreign national offenders of every type.":
    "حالات عودة الرعايا الأجانب مرتكبي الجرائم بجميع أنواعها.",
  "Nothing further: no breakdown by offence is published with it.":
    "لا شيء غير ذلك: لا يُنشر معها تفصيل بحسب الجريمة.",
  "Cuts across the types of return: already inside them, never added to them.":
    "تتقاطع مع أنواع العودة: فهي داخلة فيها أصلاً، ولا تُضاف إليها أبداً.",
  "asylum-related returns": "حالات العودة المتصلة باللجوء",
  "Returns, enforced and voluntary, that the Home Office records as asylum-related: of people who had claimed asylum.":
    "حالات العودة، القسرية والطوعية، التي تسجلها وزارة الداخلية متصلةً باللجوء: أي عودة أشخاص سبق أن طلبوا اللجوء.",
  "Enforced and voluntary returns after an asylum claim at any time.":
    "حالات العودة القسرية والطوعية بعد طلب لجوء في أي وقت.",
  "Refusals at the port; returns of people who never claimed asylum.":
    "حالات رفض الدخول عند المنفذ؛ وعودة أشخاص لم يطلبوا اللجوء قط.",
  "asylum-related enforced returns": "حالات العودة القسرية المتصلة باللجوء",
  "Enforced returns of people who had claimed asylum at some stage.":
    "حالات العودة القسرية لأشخاص طلبوا اللجوء في مرحلة ما.",
  "Enforced returns after an asylum claim at any time.":
    "حالات العودة القسرية بعد طلب لجوء في أي وقت.",
  "Voluntary returns and refusals at the port.":
    "حالات العودة الطوعية وحالات رفض الدخول عند المنفذ.",
  "asylum-related voluntary returns": "حالات العودة الطوعية المتصلة باللجوء",
  "Voluntary returns of people who had claimed asylum at some stage.":
    "حالات العودة الطوعية لأشخاص طلبوا اللجوء في مرحلة ما.",
  "Voluntary returns after an asylum claim at any time.":
    "حالات العودة الطوعية بعد طلب لجوء في أي وقت.",
  "Enforced returns and refusals at the port.":
    "حالات العودة القسرية وحالات رفض الدخول عند المنفذ.",
  "asylum-related refusals at the port": "حالات رفض الدخول عند المنفذ المتصلة باللجوء",
  "People who had claimed asylum at some stage, were refused entry at the port and then left.":
    "أشخاص طلبوا اللجوء في مرحلة ما، ورُفض دخولهم عند المنفذ ثم غادروا.",
  "Departures after a refusal of entry, of people with an asylum claim at any time.":
    "حالات المغادرة بعد رفض الدخول، لأشخاص لديهم طلب لجوء في أي وقت.",
  "Enforced and voluntary returns.": "حالات العودة القسرية والطوعية.",
  "removals under the Early Removal Scheme": "عمليات الإبعاد بموجب برنامج الإبعاد المبكر",
  "Foreign national offenders removed before the end of their sentence under the Early Removal Scheme.":
    "رعايا أجانب من مرتكبي الجرائم أُبعدوا قبل انتهاء مدة عقوبتهم بموجب برنامج الإبعاد المبكر (Early Removal Scheme).",
  "Removals under that scheme.": "عمليات الإبعاد بموجب ذلك البرنامج.",
  "Other returns of offenders.": "حالات العودة الأخرى لمرتكبي الجرائم.",
  "Already inside the returns of foreign national offenders.":
    "داخلة أصلاً في حالات عودة الرعايا الأجانب مرتكبي الجرائم.",
  "charter flights for returns": "رحلات جوية مستأجرة للعودة",
  "Charter flights on which people were returned.": "رحلات جوية مستأجرة أُعيد على متنها أشخاص.",
  "Flights, not passengers.": "رحلات، لا ركاب.",
  "Returns by scheduled flight.": "حالات العودة على الرحلات المنتظمة.",
  "No count of the passengers of these flights was published with it.":
    "لم يُنشر معها عدد ركاب هذه الرحلات.",
  "change in enforced returns on the same months a year before":
    "التغير في حالات العودة القسرية مقارنةً بالأشهر نفسها قبل عام",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "الزيادة في حالات العودة القسرية مقارنةً بالفترة نفسها قبل عام، كما أوردها الناشر.",
  "The printed percentage.": "النسبة المئوية كما وردت مطبوعة.",
  "It is not worked out from counts here.": "لا تُحسب هنا من الأعداد.",
  "As printed by the publisher, not computed.": "كما أوردها الناشر، من دون حساب.",
  "change in returns of offenders on the same months a year before":
    "التغير في حالات عودة مرتكبي الجرائم مقارنةً بالأشهر نفسها قبل عام",
  "The increase in returns of foreign national offenders on the same period a year before, as the publisher printed it.":
    "الزيادة في حالات عودة الرعايا الأجانب مرتكبي الجرائم مقارنةً بالفترة نفسها قبل عام، كما أوردها الناشر.",
  "people detected arriving by small boat": "أشخاص رُصد وصولهم في قوارب صغيرة",
  "People detected on arrival in the UK, or in the Channel by UK authorities and brought to the UK, in small boats.":
    "أشخاص رُصدوا عند وصولهم إلى المملكة المتحدة، أو رصدتهم سلطات المملكة المتحدة في المانش ونُقلوا إلى المملكة المتحدة، في قوارب صغيرة.",
  "People in small boats: mostly inflatables, dinghies and kayaks.":
    "أشخاص في قوارب صغيرة: معظمها قوارب مطاطية وزوارق وقوارب كاياك.",
  "People not detected, in lorries, or in larger vessels.":
    "من لم يُرصدوا، ومن كانوا في شاحنات أو في سفن أكبر.",
  "Provisional operational figures, subject to change, including reduction.":
    "أرقام تشغيلية أولية، قابلة للتغيير، بما في ذلك التخفيض.",
  "small boats detected arriving": "قوارب صغيرة رُصد وصولها",
  "Small boats in which people were detected arriving in the UK.":
    "قوارب صغيرة رُصد فيها أشخاص يصلون إلى المملكة المتحدة.",
  "Boats, not people.": "قوارب، لا أشخاص.",
  "Boats not detected; larger vessels.": "القوارب التي لم تُرصد؛ والسفن الأكبر.",
  "small boats that landed without interception": "قوارب صغيرة رست من دون اعتراض",
  "Small boats that landed in the UK without being intercepted first.":
    "قوارب صغيرة رست في المملكة المتحدة من دون أن تُعترض أولاً.",
  "A part of the small boats detected arriving; published from 2023 on.":
    "جزء من القوارب الصغيرة التي رُصد وصولها؛ يُنشر منذ 2023.",
  "Boats that were intercepted.": "القوارب التي اعتُرضت.",
  "Already inside the count of boats.": "داخلة أصلاً في عدد القوارب.",
  "people per small boat": "عدد الأشخاص في كل قارب صغير",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "الأشخاص الذين رُصد وصولهم في قوارب صغيرة، مقسومين على القوارب التي وصلوا فيها، في الفترة نفسها.",
  "The two published counts, divided by us; nothing where there was no boat.":
    "العددان المنشوران، بعد قسمتهما من قِبلنا؛ ولا شيء حيث لم يكن هناك قارب.",
  "The number in any single boat.": "العدد في أي قارب بعينه.",
  "Divided by us from two published counts.": "حسبناها بقسمة عددين منشورين.",
  "people prevented from crossing, French estimate": "أشخاص مُنعوا من العبور، تقدير فرنسي",
  "People whom French authorities say they prevented from crossing.":
    "أشخاص تقول السلطات الفرنسية إنها منعتهم من العبور.",
  "People found at or before departure, as reported by French authorities.":
    "أشخاص عُثر عليهم عند الانطلاق أو قبله، وفق ما أبلغت به السلطات الفرنسية.",
  "Nothing that could be added to or taken from arrivals.":
    "لا شيء يمكن إضافته إلى أعداد الواصلين أو طرحه منها.",
  "Estimates supplied by French authorities and not checked by the Home Office; not comparable with arrivals.":
    "تقديرات قدمتها السلطات الفرنسية ولم تتحقق منها وزارة الداخلية؛ ولا تُقارن بأعداد الواصلين.",
  "prevention events, French estimate": "حالات المنع، تقدير فرنسي",
  "Occasions on which French authorities say they prevented a crossing.":
    "حالات تقول السلطات الفرنسية إنها منعت فيها عبوراً.",
  "Events, among them finds of equipment and arrests of facilitators.":
    "وقائع، منها العثور على معدات وتوقيف ميسّرين.",
  "Boats or people.": "القوارب أو الأشخاص.",
  "people recorded dead on the way to the UK": "أشخاص سُجلت وفاتهم على الطريق إلى المملكة المتحدة",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "أشخاص سُجل أنهم ماتوا على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة.",
  "Deaths at sea and on land, on the whole route.":
    "الوفيات في البحر وعلى البر، على المسار بأكمله.",
  "People recorded missing; deaths nobody recorded.":
    "الأشخاص المسجلون مفقودين؛ والوفيات التي لم يسجلها أحد.",
  "Minimum figures: the compiler records what it can verify, and revises it.":
    "أرقام دنيا: تسجل الجهة المُحصية ما تستطيع التحقق منه، وتراجعه.",
  "The compiler’s route is the whole way from mainland Europe to the UK: lorries, motorways and camps as well as the sea.":
    "مسار الجهة المُحصية هو الطريق كله من بر أوروبا الرئيسي إلى المملكة المتحدة: الشاحنات والطرق السريعة والمخيمات، وكذلك البحر.",
  "people recorded missing on the way to the UK":
    "أشخاص سُجلوا مفقودين على الطريق إلى المملكة المتحدة",
  "People recorded as missing on the way from mainland Europe to the UK.":
    "أشخاص سُجلوا مفقودين على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة.",
  "People who went missing on the whole route.": "أشخاص فُقدوا على المسار بأكمله.",
  "People recorded dead; people whose loss nobody recorded.":
    "الأشخاص المسجلة وفاتهم؛ والأشخاص الذين لم يسجل أحد فقدانهم.",
  "people recorded dead or missing on the way to the UK":
    "أشخاص سُجلت وفاتهم أو سُجلوا مفقودين على الطريق إلى المملكة المتحدة",
  "People recorded as having died or gone missing on the way from mainland Europe to the UK.":
    "أشخاص سُجل أنهم ماتوا أو فُقدوا على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة.",
  "The dead and the missing, added by the compiler.":
    "المتوفون والمفقودون، كما جمعتهم الجهة المُحصية.",
  "People whose loss nobody recorded.": "الأشخاص الذين لم يسجل أحد فقدانهم.",
  "deaths on the way to the UK, as reported at the time":
    "الوفيات على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
  "Deaths on the route to the UK as the press reported the compiler’s count on that day.":
    "الوفيات على المسار إلى المملكة المتحدة وفق حصيلة الجهة المُحصية كما نقلتها الصحافة في ذلك اليوم.",
  "What the reports printed; they do not say whether missing people are inside.":
    "ما أوردته التقارير؛ وهي لا تذكر إن كان المفقودون داخلين فيه.",
  "Deaths recorded later.": "الوفيات التي سُجلت لاحقاً.",
  "The report does not tell the dead from the missing.": "لا يميّز التقرير بين المتوفين والمفقودين.",
  "deaths in Channel crossings": "الوفيات في عمليات عبور المانش",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "أشخاص ماتوا في عمليات عبور المانش، وفق إحصاء Refugee Council.",
  "Deaths in Channel crossings only.": "الوفيات في عمليات عبور المانش فقط.",
  "Deaths on land.": "الوفيات على البر.",
  "Another compiler’s count with a narrower definition: never added to IOM’s.":
    "إحصاء جهة أخرى بتعريف أضيق: لا يُضاف أبداً إلى إحصاء المنظمة الدولية للهجرة.",
  "A minimum figure.": "رقم أدنى.",
  "illegal-working enforcement visits, UK":
    "زيارات التفتيش بشأن العمل غير القانوني، المملكة المتحدة",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "زيارات جهاز Immigration Enforcement في المملكة المتحدة للاشتباه في عمل غير قانوني.",
  "Visits, not people or businesses.": "زيارات، لا أشخاص ولا منشآت.",
  "Arrests.": "التوقيفات.",
  "Operational figures from a press release, provisional.": "أرقام تشغيلية من بيان صحفي، أولية.",
  "illegal-working arrests, UK": "التوقيفات بسبب العمل غير القانوني، المملكة المتحدة",
  "Arrests on such visits in the UK.": "التوقيفات أثناء هذه الزيارات في المملكة المتحدة.",
  "Convictions or returns.": "الإدانات أو حالات العودة.",
  "illegal-working enforcement visits, London": "زيارات التفتيش بشأن العمل غير القانوني، لندن",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "زيارات جهاز Immigration Enforcement في لندن للاشتباه في عمل غير قانوني.",
  "illegal-working arrests, London": "التوقيفات بسبب العمل غير القانوني، لندن",
  "Arrests on such visits in London.": "التوقيفات أثناء هذه الزيارات في لندن.",
  "premises referred for a civil penalty, London": "منشآت أُحيلت لفرض غرامة مدنية، لندن",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "منشآت في لندن أُحيل بشأنها إشعار غرامة مدنية بعد زيارة.",
  "Referrals.": "الإحالات.",
  "Fines: a referral is not yet a penalty.": "الغرامات: فالإحالة ليست غرامة بعد.",
  "Referrals, not fines.": "إحالات، لا غرامات.",
  "civil penalty notices issued, UK": "إشعارات الغرامة المدنية الصادرة، المملكة المتحدة",
  "Civil penalty notices issued to employers.": "إشعارات الغرامة المدنية الموجهة إلى أصحاب العمل.",
  "Notices issued.": "الإشعارات الصادرة.",
  "No final figure after 2024 was in the material.": "لم تتضمن المواد أي رقم نهائي لما بعد 2024.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "راجعت طبعات لاحقة عامي 2022 و2023؛ وهي متفقة للأعوام من 2010 إلى 2021.",
  "No table of later years was in the material this dataset was made from.":
    "لم تتضمن المواد التي أُعدّت منها مجموعة البيانات هذه أي جدول لسنوات لاحقة.",
  "Later editions revise the newest quarters.": "تراجع الطبعات اللاحقة أحدث الفصول.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 in 2025 became 29,459 one edition later.":
    "تراجع الطبعات اللاحقة أحدث فصول العودة الطوعية، بالزيادة في الغالب: فقد أصبح الرقم 28,004 لعام 2025 في الطبعة التالية 29,459.",
  "A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.":
    snapshot,
  "Most of these returns were voluntary. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `كان معظم حالات العودة هذه طوعياً. ${snapshot}`,
  "Printed as nearly 60,000; the total and its parts were each rounded. A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.": `طُبع بصيغة «ما يقارب 60,000»؛ وقُرّب المجموع وأجزاؤه كل على حدة. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "السلسلة اليومية أدنى من هذا الرقم النهائي بمقدار 4.",
  "The daily series runs 19 below this final figure.":
    "السلسلة اليومية أدنى من هذا الرقم النهائي بمقدار 19.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "طُبع 30 قبل حادث الغرق في 3 سبتمبر؛ والتاريخ هو ما يذكره التقرير لسلسلة المنظمة الدولية للهجرة.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "يذكر التقرير أن أرقام المنظمة الدولية للهجرة تشمل وفيات في مراحل أخرى من الرحلة إلى المملكة المتحدة.",
  "Reports disagree whether the three deaths of that morning are inside 77; the founding article adds them.":
    "تختلف التقارير في ما إذا كانت الوفيات الثلاث في ذلك الصباح داخلة في 77؛ والمقال الأصلي يضيفها.",
  "Printed as at least 78; same report gives 241 since 2018.":
    "طُبع بصيغة «78 على الأقل»؛ ويذكر التقرير نفسه 241 منذ 2018.",
  France: "فرنسا",
  Norway: "النرويج",
  Netherlands: "هولندا",
  "United Kingdom": "المملكة المتحدة",
  Belgium: "بلجيكا",
  "Home Office, as given in the article": "وزارة الداخلية البريطانية، كما ورد في المقال",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024, most of them voluntary; not all were removed by force and not all had claimed asylum, and the count was three weeks old when the article appeared.":
    "أحصت وزارة الداخلية 13,460 حالة عودة، قسرية وطوعية، من 5 يوليو إلى 7 ديسمبر 2024، معظمها طوعي؛ ولم يُبعد الجميع بالقوة ولم يكن الجميع قد طلبوا اللجوء، وكان قد مضى على الإحصاء ثلاثة أسابيع عند صدور المقال.",
  "the article’s headline": "عنوان المقال",
  "By the later edition, enforced and voluntary returns from July to December 2024 were the highest half-year since July to December 2016, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "وفق الطبعة اللاحقة، كانت حالات العودة القسرية والطوعية من يوليو إلى ديسمبر 2024 أعلى حصيلة نصف سنوية منذ الفترة من يوليو إلى ديسمبر 2016، لا الأعلى على الإطلاق؛ وعبارة وزارة الداخلية نفسها هي الأعلى في خمس سنوات، أو منذ 2018.",
  "Home Office": "وزارة الداخلية البريطانية",
  "The Home Office’s note of December 2024 was not in the material; 2,100 is plausible beside 2,580 by 4 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "لم تكن مذكرة وزارة الداخلية الصادرة في ديسمبر 2024 ضمن المواد؛ والرقم 2,100 معقول إلى جانب 2,580 حتى 4 يناير 2025. وتشمل حالات عودة مرتكبي الجرائم حالات طوعية، وهي جزء من المجموع، وترد من دون تفصيل بحسب الجريمة.",
  "The Home Office’s note of December 2024 was not in the material; 33 is plausible between more than 25 by mid November 2024 and 46 by 22 March 2025.":
    "لم تكن مذكرة وزارة الداخلية الصادرة في ديسمبر 2024 ضمن المواد؛ والرقم 33 معقول بين أكثر من 25 حتى منتصف نوفمبر 2024 و46 حتى 22 مارس 2025.",
  "Home Office releases of January and February 2025 put more than 800 people on the four biggest flights alone, so 800 is probably not the number carried by 33 flights.":
    "تذكر بيانات وزارة الداخلية في يناير وفبراير 2025 أكثر من 800 شخص على أكبر أربع رحلات وحدها، ولذلك فمن المرجح أن 800 ليس عدد من نقلتهم 33 رحلة.",
  "the article": "المقال",
  "The number of countries was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من عدد البلدان. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "The Guardian, citing Home Office sources": "The Guardian، نقلاً عن مصادر في وزارة الداخلية",
  "The number of passengers was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من عدد الركاب. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "For 5 July to 31 October 2024 the Home Office printed visits up by 34% and arrests up by 25%; the December release says almost a third for a later period, and its counts were not seen.":
    "عن الفترة من 5 يوليو إلى 31 أكتوبر 2024 أوردت وزارة الداخلية زيادة في الزيارات بنسبة 34% وفي التوقيفات بنسبة 25%؛ ويذكر بيان ديسمبر زيادة تكاد تبلغ الثلث لفترة لاحقة، ولم يُطّلع على أعداده.",
  "Home Office Immigration Enforcement": "جهاز Immigration Enforcement التابع لوزارة الداخلية",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days.":
    "مطابق لنسخة صحفية من بيان وزارة الداخلية؛ لندن فقط، والبيان يذكر الأشهر من دون الأيام.",
  "Equal to a press copy of the Home Office’s release; London only, and the release gives months without days. Referrals are not fines.":
    "مطابق لنسخة صحفية من بيان وزارة الداخلية؛ لندن فقط، والبيان يذكر الأشهر من دون الأيام. والإحالات ليست غرامات.",
  "The amount was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من المبلغ. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "The number of officers was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من عدد الأفراد. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "The number of employees was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من عدد الموظفين. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "34,880 is the sum from 1 January to 13 December 2024; counted to the article’s date, 29 December, it was 36,816.":
    "34,880 هو المجموع من 1 يناير إلى 13 ديسمبر 2024؛ وحتى تاريخ المقال، 29 ديسمبر، بلغ 36,816.",
  "21,306 is the sum from 5 July to 13 December 2024; by 29 December it was 23,242.":
    "21,306 هو المجموع من 5 يوليو إلى 13 ديسمبر 2024؛ وحتى 29 ديسمبر بلغ 23,242.",
  "The Home Office’s series has 609 people on that day, until then the most on a December day since it began in 2018.":
    "تتضمن سلسلة وزارة الداخلية 609 أشخاص في ذلك اليوم، وكان حتى ذلك الحين أعلى عدد في يوم من أيام ديسمبر منذ بدايتها في 2018.",
  "The Home Office’s series has 9 boats on that day.":
    "تتضمن سلسلة وزارة الداخلية 9 قوارب في ذلك اليوم.",
  "647 people arrived on 18 October 2024 and the highest day in between was 572 on 9 November; the highest day of 2024 was 973 on 5 October.":
    "وصل 647 شخصاً في 18 أكتوبر 2024، وكان أعلى يوم بين التاريخين 9 نوفمبر بعدد 572؛ أما أعلى يوم في 2024 فكان 5 أكتوبر بعدد 973.",
  "International Organization for Migration (IOM)": "المنظمة الدولية للهجرة (IOM)",
  "IOM now records at least 82 dead and 3 missing for 2024. Its route covers the whole way to the UK, on land too; the Refugee Council’s count of Channel crossings only is at least 69.":
    "تسجل المنظمة الدولية للهجرة الآن ما لا يقل عن 82 متوفى و3 مفقودين لعام 2024. ويشمل مسارها الطريق كله إلى المملكة المتحدة، على البر أيضاً؛ أما إحصاء Refugee Council لعمليات عبور المانش وحدها فهو 69 على الأقل.",
  "IOM now records at least 4 dead and 1 missing off Sangatte on that day.":
    "تسجل المنظمة الدولية للهجرة الآن ما لا يقل عن 4 متوفين ومفقود 1 قبالة سانغات في ذلك اليوم.",
  "This figure was not checked. It was not in the material this dataset was made from.":
    "لم يُتحقق من هذا الرقم. ولم يكن ضمن المواد التي أُعدّت منها مجموعة البيانات هذه.",
  "the article, on Donald Trump’s declared aim": "المقال، عن الهدف المعلن لدونالد ترامب",
  "Home Office news item": "خبر من وزارة الداخلية",
  "Begins in mid-sentence; the word in brackets is the article’s.":
    "يبدأ في وسط الجملة؛ والكلمة بين القوسين من المقال.",
  "A fragment; the ellipsis is the article’s.": "مقتطف؛ وعلامة الحذف من المقال.",
  "The article prints no end of the sentence.": "لا يورد المقال نهاية الجملة.",
  "Shortened in the article: both ellipses and the word in brackets are the article’s.":
    "مختصر في المقال: علامتا الحذف والكلمة بين القوسين من المقال.",
  "A fragment of two words.": "مقتطف من كلمتين.",
  "Shortened at the start by the article.": "اختصر المقال بدايته.",
  "Immigration Enforcement update": "تحديث من جهاز Immigration Enforcement",
  "A fragment.": "مقتطف.",
  "Publicity campaign": "حملة إعلامية",
  "Two fragments.": "مقتطفان.",
  "Two passages; the words in brackets are the article’s.":
    "فقرتان؛ والكلمات بين القوسين من المقال.",
  Headline: "عنوان صحفي",
  "A headline; the words inside it quote a campaign.":
    "عنوان صحفي؛ والكلمات المقتبسة داخله من حملة.",
  "On his meeting with Giorgia Meloni": "عن لقائه مع جورجيا ميلوني",
  "A fragment of one word.": "مقتطف من كلمة واحدة.",
  "UK general election": "الانتخابات العامة في المملكة المتحدة",
  "Starmer and Meloni meet": "لقاء ستارمر وميلوني",
  "Cooper speaks of fast-track decisions": "كوبر تتحدث عن قرارات بمسار سريع",
  "UK and Germany sign a joint action plan": "المملكة المتحدة وألمانيا توقعان خطة عمل مشتركة",
  "Interior ministers meet in London": "وزراء داخلية يجتمعون في لندن",
  "609 people arrive in one day": "وصول 609 أشخاص في يوم واحد",
  "Home Office reports on visits in London": "وزارة الداخلية تورد حصيلة الزيارات في لندن",
  "Three deaths reported off the French coast": "الإبلاغ عن ثلاث وفيات قبالة الساحل الفرنسي",
  "at least 78": "78 على الأقل",
  "IOM’s count as reported at the turn of the year.":
    "إحصاء المنظمة الدولية للهجرة كما نُقل مطلع العام.",
  "at least 82 dead and 3 missing": "ما لا يقل عن 82 متوفى و3 مفقودين",
  "IOM’s file of May 2026 records more deaths of that year and tells the dead from the missing.":
    "يسجل ملف المنظمة الدولية للهجرة الصادر في مايو 2026 وفيات أكثر لذلك العام ويميّز بين المتوفين والمفقودين.",
  "3 reported dead that day": "أُبلغ عن 3 وفيات في ذلك اليوم",
  "at least 4 dead and 1 missing": "ما لا يقل عن 4 متوفين ومفقود 1",
  "IOM’s later record of the incident off Sangatte.":
    "السجل اللاحق للمنظمة الدولية للهجرة عن الحادث قبالة سانغات.",
  "Voluntary returns are established afterwards by matching data.":
    "تثبت حالات العودة الطوعية لاحقاً بمطابقة البيانات.",
  "Routine revision in the edition to December 2025.":
    "مراجعة معتادة في الطبعة الممتدة حتى ديسمبر 2025.",
  "Routine revision in the edition to March 2026.":
    "مراجعة معتادة في الطبعة الممتدة حتى مارس 2026.",
};

export const language: Language = { messages, texts, numberingSystem: "latn" };
