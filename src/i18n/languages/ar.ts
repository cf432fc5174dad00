/** Arabic, with the digits 0 to 9. Names in Latin letters are set apart, so that they do not scramble the line. */
import type { Count } from "../count.js";
import { plural } from "../plurals.js";
import type { Language, Messages } from "../language.js";
import { texts } from "../texts/ar.js";

/** Text of its own direction inside a sentence. */
const apart = (text: string) => `\u2068${text}\u2069`;

const people = (count: Count) =>
  plural("ar", count, {
    zero: "# شخص",
    one: "شخص واحد",
    two: "شخصين",
    few: "# أشخاص",
    many: "# شخصاً",
    other: "# شخص",
  });

const returns = (count: Count) =>
  plural("ar", count, { few: "# حالات عودة", other: "# حالة عودة" });

const boats = (count: Count) =>
  plural("ar", count, {
    zero: "# قارب صغير",
    one: "قارب صغير واحد",
    two: "قاربين صغيرين",
    few: "# قوارب صغيرة",
    many: "# قارباً صغيراً",
    other: "# قارب صغير",
  });

const inBoats = (who: Count, which: Count) => `${people(who)} في ${boats(which)}`;

const dayCount = (count: Count) =>
  plural("ar", count, {
    zero: "# يوم",
    one: "يوم واحد",
    two: "يومان",
    few: "# أيام",
    many: "# يوماً",
    other: "# يوم",
  });

const deaths = (count: Count) =>
  plural("ar", count, {
    zero: "# وفاة",
    one: "وفاة واحدة",
    two: "وفاتين",
    few: "# وفيات",
    many: "# وفاة",
    other: "# وفاة",
  });

/** So many people and no fewer: the qualifier never stands apart from its number. */
const quotationForms = {
  one: "اقتباس واحد",
  two: "اقتباسان",
  few: "# اقتباسات",
  many: "# اقتباساً",
  other: "# اقتباس",
};

const peopleAtLeast = (count: Count) => `${people(count)}\u00a0على\u00a0الأقل`;

/** The dead and the missing, apart: they are never added. */
function deadAndMissing(died: Count, lost: Count): string {
  if (!died.n) return lost.n ? `فقدان ${peopleAtLeast(lost)}` : "لم يُسجل متوفون أو مفقودون";
  return `وفاة ${peopleAtLeast(died)}${lost.n ? ` وفقدان ${lost.text}` : ""}`;
}

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
    table: "الجدول",
    definitions: "ما الذي يُحصى",
    aboutQuotation: "عن هذا الاقتباس",
    counted: "يُحصى",
    notCounted: "لا يُحصى",
    source: "المصدر",
    others: "للمقارنة",
    record: "ما تقوله الأرقام المسجلة",
    take: "مشاركة",
    read: "قراءة القيم",
    earlier: "الأسبق",
    later: "اللاحق",
    controls: "ما الذي يعرضه الشكل",
    from: "من",
    to: "إلى",
    wholeSeries: "السلسلة كاملة",
    close: "إغلاق",
    more: "المزيد",
    notLoaded: "تعذّر التحميل. تحقّق من الاتصال وحاول مرة أخرى.",
    showNewest: "عرض الأحدث",
    notes: "للعلم",
    events: "الأحداث",
    noPicture: "تعذّر رسم الصورة. الأرقام واردة في النص والجدول.",
    colon: ": ",
    comma: "، ",
    also: "؛ ",
  },
  common: {
    pageHad: "في الصفحة",
    thereWere: (value, label, period) => `${period}: ${value} (${label}).`,
    reportedBy: (via) => `نقلاً عن ${apart(via)}`,
    readFrom: (via) => `قُرئ من: ${apart(via)}`,
    publishedOn: (when) => `نُشر في ${when}`,
    nextExpected: (when) => `موعد الأرقام التالية: ${when}`,
    asKnownOn: (when) => `كما كان معروفاً في ${when}.`,
    publicationNotSeen: "لم يُطّلع على يوم النشر",
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
    notSeen: "لم نطّلع عليه",
    labelled: (value, label) => `${value} (${label})`,
    quoted: (words) => `«${apart(words)}»`,
  },
  note: {
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
    editions: "العدّ نفسه بحسب يوم نشره",
    printedBy: "أورده",
    date: "التاريخ",
    retrieved: "نُسخ إلى مجموعة البيانات هذه",
    evidence: "كيف نعرف",
    evidenceKind: {
      primary: "قُرئت كلمات الناشر نفسه أو ملفه (مصدر أولي).",
      secondary: "قُرئ في تقرير طرف آخر (مصدر ثانوي).",
    },
    via: { primary: "قُرئ من", secondary: "نقله" },
    words: "بكلمات المصدر",
    nextExpected: "موعد الأرقام التالية",
    licence: "الترخيص",
    caveats: "يُراعى",
  },
  sum: {
    from: "جُمع من",
    rows: {
      day: dayCount,
      week: (count) =>
        plural("ar", count, {
          one: "أسبوع واحد",
          two: "أسبوعان",
          few: "# أسابيع",
          many: "# أسبوعاً",
          other: "# أسبوع",
        }),
      month: (count) =>
        plural("ar", count, {
          one: "شهر واحد",
          two: "شهران",
          few: "# أشهر",
          many: "# شهراً",
          other: "# شهر",
        }),
      quarter: (count) =>
        plural("ar", count, {
          one: "ربع واحد",
          two: "ربعان",
          few: "# أرباع",
          many: "# ربعاً",
          other: "# ربع",
        }),
      year: (count) =>
        plural("ar", count, { one: "سنة واحدة", two: "سنتان", few: "# سنوات", other: "# سنة" }),
      incident: (count) =>
        plural("ar", count, {
          one: "حادث واحد",
          two: "حادثان",
          few: "# حوادث",
          many: "# حادثاً",
          other: "# حادث",
        }),
      sum: (count) =>
        plural("ar", count, {
          one: "مجموع يوم واحد",
          two: "مجموعان يوميان",
          few: "# مجاميع يومية",
          many: "# مجموعاً يومياً",
          other: "# مجموع يومي",
        }),
      reading: (count) =>
        plural("ar", count, {
          one: "مجموع منشور واحد",
          two: "مجموعان منشوران",
          few: "# مجاميع منشورة",
          many: "# مجموعاً منشوراً",
          other: "# مجموع منشور",
        }),
    },
    show: "عرض عملية الجمع",
    table: "الصفوف",
    value: "العدد",
    left: (shown, all) => `هذه أول ${shown} من ${all} من الصفوف. الملف يحتوي عليها كلها.`,
    file: "حفظ هذه الصفوف بصيغة CSV",
    again: "كل سطر من هذه الأسطر يجمع أرقام ذلك الملف مرة أخرى:",
    spreadsheet: "جدول بيانات",
    copy: "نسخ",
  },
  report: {
    link: "الإبلاغ عن خطأ في هذا الرقم",
    ask: "ما الصواب، وأين نُشر؟",
    view: "العرض",
    version: "الإصدار",
    who: `أعدّه المساهمون في ${apart("migration-explainers")}، وهو لا ينحاز إلى أي طرف.`,
  },
  claim: {
    said: (printedBy, when, by, isQuotation, wording) => {
      const after =
        by === null ? "" : isQuotation ? `نقلاً عن ${apart(by)}` : `استناداً إلى ${apart(by)}`;
      const who = [apart(printedBy), when ?? "", after].filter(Boolean).join("، ");
      return `${who}: ${isQuotation ? `«${apart(wording)}»` : apart(wording)}`;
    },
    figure: (label, period, published) => `${label}، ${period} (${published})`,
    verdict: {
      matches: "مطابق",
      rounded: "مقرَّب",
      "matches-earlier-date": "صحيح في يوم سابق",
      "later-figures-agree": "الأرقام اللاحقة تؤيده",
      "wording-differs": "الصياغة مختلفة",
      "not-supported": "لا تؤيده الأرقام المسجلة",
      "not-verified": "لا يمكن التحقق منه",
      "not-checked": "لم نتحقق من هذا",
    },
  },
  notice: {
    revision: (when, period, old, now, why) =>
      `رُوجع ${when}: كان الرقم عن ${period} هو ${old}، وأصبح الآن ${now}. ${why}`,
    correction: (when, period, old, now, why) =>
      `صححناه ${when}: كان الرقم عن ${period} خاطئاً، وهو ${old}؛ والصحيح ${now}. ${why}`,
    overdue: (when) => `كانت أرقام جديدة متوقعة في ${when}.`,
    updated: (when) => `تم التحديث: الأرقام حتى ${when}.`,
  },
  take: {
    plain: "نسخ الاستشهاد",
    bibtex: "نسخ BibTeX",
    csl: "نسخ CSL-JSON",
    link: "نسخ رابط هذا الشكل",
    address: "نسخ عنوان الشكل نفسه",
    feed: "نسخ عنوان الخلاصة",
    follow: "متابعة هذا الشكل (خلاصة)",
    embed: "نسخ رمز التضمين",
    system: "المشاركة عبر تطبيق",
    image: "نسخ الصورة",
    csv: "CSV",
    json: "JSON",
    svg: "SVG",
    png: "PNG",
    copied: "نُسخ.",
    byHand: "تعذّر النسخ؛ النص محدَّد.",
    noImage: "تعذّر نسخ الصورة. خذ ملف PNG بدلاً منها.",
    saved: (file) => `حُفظ باسم ${apart(file)}.`,
    failed: (file) => `تعذّر إنشاء ${apart(file)} في هذه الصفحة.`,
    perhaps: (file) => `إذا لم يُحفظ ${apart(file)} فهذا الإطار يمنع ذلك.`,
    credit: (title, asOf) =>
      `يعرضه ${apart("migration-explainers")}: ${title}${asOf === null ? "" : `، كما في ${apart(asOf)}`}.`,
  },
  sound: {
    listen: "استماع",
    stop: "إيقاف",
    how: "كلما ارتفعت النغمة كان العدد أكبر.",
    gaps: "حيث لا يوجد عدد لا توجد نغمة.",
    of: (year) => `تسمع عام ${year}.`,
    speed: "السرعة",
    slower: "أبطأ",
    normal: "عادية",
    faster: "أسرع",
    playing: `يجري التشغيل. مفتاح ${apart("Escape")} يوقفه.`,
    ended: "انتهى الصوت.",
    cannot: "لا يستطيع هذا المتصفح تشغيل الصوت.",
  },
  later: {
    revised: (old, then, now, since) =>
      `المعروض: ${old}${then ? `، كما نُشر في ${then}` : ""}. وأحدث رقم لدينا: ${now}${since ? `، نُشر في ${since}` : ""}.`,
    continued: (now, period, since) =>
      `المعروف الآن: ${now} (${period}${since ? `؛ نُشر في ${since}` : ""}).`,
    pinned: (day) => `هذا العرض مثبّت على ${day}.`,
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
    unfit: (detail) => `لم يمكن استخراج رقم منها (${apart(detail)}).`,
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
    "no-data": (attribute, value, held) =>
      attribute === "list"
        ? `لا توجد اقتباسات من ${apart(value)}. المتاح: ${apart(held)}.`
        : `لا توجد أرقام عن ${apart(value)}. المتاح: ${apart(held)}.`,
    "bad-data": (_attribute, _value, fault) => `تعذّرت قراءة البيانات. ${fault}`,
  },
  removals: {
    counts: {
      returns: (count) => `${returns(count)} قسرية وطوعية`,
      enforced: (count) => `${returns(count)} قسرية`,
      voluntary: (count) => `${returns(count)} طوعية`,
      offenders: (count) => `${returns(count)} لمدانين أجانب`,
      "asylum-related": (count) => `${returns(count)} متصلة باللجوء`,
      "port-refusals": ({ text }) => `${text} مغادرة بعد رفض الدخول`,
    },
    names: { returns: "حالات العودة القسرية والطوعية" },
    span: (period) => period.replace(" – ", " إلى "),
    peopleCounted: people,
    aYearBefore: "قبل عام",
    titleSpan: (counted, span, most) => `${counted}، ${span}${most === null ? "" : `؛ ${most}`}`,
    titleDuring: (counted, during, most) =>
      `${counted} ${during}${most === null ? "" : `؛ ${most}`}`,
    titleHighest: (counted, during, first, highest, year) =>
      `${counted} ${during}؛ ${highest} في ${year}، الأعلى ابتداءً من ${first}`,
    titleIsHighest: (counted, during, first) => `${counted} ${during}، أعلى سنة ابتداءً من ${first}`,
    titleBefore: (counted, during, before, year) => `${counted} ${during}؛ ${before} في ${year}`,
    most: { enforced: "معظمها قسرية", voluntary: "معظمها طوعية" },
    place: "المملكة المتحدة",
    people: {
      total: "عدد الأشخاص",
      quarter: "عدد الأشخاص في كل ربع سنة",
      year: "عدد الأشخاص في كل سنة",
    },
    each: { total: "", quarter: "في كل ربع سنة", year: "في كل سنة" },
    among: (list) => `من بين هؤلاء جميعاً: ${list}`,
    amongCounts: {
      offenders: ({ text }) => `${text} من الأجانب مرتكبي الجرائم`,
      "asylum-related": ({ text }) => `${text} ممن طلبوا اللجوء`,
    },
    remainder: {
      rounding: "تقريب",
      "not-broken-down": "غير مفصَّل فيما قرأناه",
    },
    counted: (publisher, value, label, period) =>
      `إحصاء ${apart(publisher)} ${period}: ${value} (${label}).`,
    partsKnown: (list) => `منها: ${list}.`,
    part: (label, value, before) =>
      `${label}: ${value}${before === null ? "" : ` (${before} قبل عام)`}`,
    partsUnknown: {
      returns: "لم نطّلع على عدد ما كان منها قسرياً وما كان طوعياً.",
    },
    subset: (value, label) => `${label}: ${value}، وهي داخلة أصلاً في المجموع.`,
    before: (value, period, published) =>
      `قبل عام، ${period}، كان المجموع ${value}${published === null ? "" : ` (${published})`}.`,
    noBefore: "لم نطّلع على مجموع للأشهر نفسها قبل عام.",
    printedChange: {
      enforced: (publisher, percent) =>
        `قالت ${apart(publisher)} إن حالات العودة القسرية زادت ${percent} عما كانت قبل عام.`,
      offenders: (publisher, percent) =>
        `قالت ${apart(publisher)} إن حالات عودة الأجانب مرتكبي الجرائم زادت ${percent} عما كانت قبل عام.`,
    },
    extremes: (first, last, highest, lowest) =>
      `من السنوات ${first} إلى ${last}، الأعلى ${highest} والأدنى ${lowest}.`,
    highestOfAll: (first, highest) => `ابتداءً من ${first} كانت الأعلى ${highest}.`,
    narrowed: {
      total: (period) => `المعروض هو ما لدينا مجموع له ضمن الفترة المطلوبة: ${period}.`,
      quarter: "العدّ بحسب الفصل: لا يُعرض من الفترة المطلوبة إلا الفصول الكاملة.",
      year: "العدّ بحسب السنة: لا يُعرض من الفترة المطلوبة إلا السنوات الكاملة.",
    },
    firstYear: (year) => `${year} هي أول سنة في هذه الأرقام.`,
    mayChange: "قد يتغير العدد.",
    mayChangeFrom: (when, why) => `ابتداءً من ${when} قد تتغير الأرقام. ${why}`.trim(),
    seriesEnds: (when, why) => `تنتهي الأرقام التي اطّلعنا عليها في ${when}. ${why}`,
    editions: (total, series) =>
      `المجموع: ${total}؛ السلسلة: ${series}. هما إصداران لا يُقارَن أحدهما بالآخر.`,
    must: {
      returns: "لا تشمل رفض الدخول عند المنافذ",
      enforced: "الترحيل جزء منها فقط",
      voluntary: "تشمل الطوعية مغادرات عُرفت لاحقاً من السجلات",
      offenders: "قسرية وطوعية؛ داخلة أصلاً في مجموع حالات العودة",
      "asylum-related": "قسرية وطوعية؛ داخلة أصلاً في مجموع حالات العودة",
      "port-refusals": "ليست من حالات العودة القسرية والطوعية",
    },
    running: "مجموع جارٍ يُسجَّل متأخراً",
    runningRounded: "مجموع جارٍ يُسجَّل متأخراً، قرّبه الناشر",
    fromMayChange: (when) => `ابتداءً من ${when} قد تتغير الأرقام`,
    totalAndSeries: (what, steps, span) => `${what}: المجموع (القوس)؛ ${steps}، ${span}`,
    noneAfter: (when, step) =>
      `لم نطّلع على ${step === "year" ? "سنوات" : "أرباع سنوية"} بعد ${when}`,
    countedTo: (day, printed) => `العدد حتى ${day}؛ وطُبع الادعاء في ${printed}`,
    secondHand: "قُرئ في الصحافة، لا في المذكرة نفسها",
    noNotes: "لم ترد ملاحظات مع هذه الأرقام",
    chooseMeasure: "من يُحصى",
    chooseView: "طريقة العرض",
    choosePeriod: "الفترة",
    viewTotal: "المجموع",
    viewSince: (year) => `منذ ${year}`,
    thisPeriod: "هذه الفترة",
    yearBefore: "الأشهر نفسها قبل عام",
    total: "المجموع",
    measureLabel: "المقياس",
  },
  crossings: {
    measured: {
      arrivals: "أشخاص رُصد وصولهم إلى المملكة المتحدة في قوارب صغيرة",
      "arrival-boats": "قوارب صغيرة رُصد وصولها إلى المملكة المتحدة",
      "people-per-boat": "عدد الأشخاص في كل قارب صغير يصل إلى المملكة المتحدة",
    },
    each: {
      day: "بحسب اليوم",
      week: "بحسب الأسبوع",
      month: "بحسب الشهر",
      quarter: "بحسب الربع",
      year: "بحسب السنة",
    },
    running: { one: "المجموع التراكمي", each: "المجموع التراكمي لكل سنة" },
    per: (unit, interval) => `${unit} ${steps[interval].per}`,
    subject: {
      arrivals: (count) => `رُصد وصول ${people(count)} في قوارب صغيرة`,
      "arrival-boats": (count) => boats(count),
      "people-per-boat": ({ text }) => `${text} شخص لكل قارب`,
    },
    title: {
      highest: (subject, year, first, most, mostYear) =>
        `${subject} عام ${year}؛ ${most} عام ${mostYear}، الأعلى من ${first}`,
      newestIsHighest: (subject, year, first) => `${subject} عام ${year}، أعلى سنة من ${first}`,
      pair: (subject, year, value, before) => `${subject} عام ${year}؛ ${value} عام ${before}`,
      year: (subject, year, interval, most) =>
        `${subject} عام ${year}؛ ${steps[interval].most}: ${most}`,
      total: (subject, during) => `${subject} ${during}`,
      byDay: {
        arrivals: (count, day, before, year) =>
          `رُصد وصول ${people(count)} حتى ${day}؛ ${before} حتى اليوم نفسه من ${year}`,
        "arrival-boats": (count, day, before, year) =>
          `${boats(count)} حتى ${day}؛ ${before} حتى اليوم نفسه من ${year}`,
      },
      ratio: (people_, boats_, year, ratio, before, value) =>
        `${inBoats(people_, boats_)} عام ${year}: ${ratio} لكل قارب؛ ${value} عام ${before}`,
    },
    counted: {
      people: (count) => people(count),
      boats: (count) => boats(count),
      "people per boat": ({ text }) => `${text} شخص لكل قارب`,
    },
    inBoats,
    inYear: (value, year) => `${value} عام ${year}`,
    toDate: (year, day) => `${year} حتى ${day}`,
    byThatDay: (value, year) => `${value} حتى اليوم نفسه من ${year}`,
    yearBefore: (value) => `${value} قبل سنة`,
    byDay: (day) => `حتى ${day}`,
    otherYears: (least, most) =>
      `الأعوام الأخرى: من ${least === most ? least : `${least} إلى ${most}`}`,
    highestFrom: (first, most, year) => `الأعلى من ${first}: ${most} عام ${year}`,
    early: "أولي",
    leapDay: "تُحسب السنوات التي لا 29 فبراير فيها حتى 28 منه",
    headlineLabel: {
      arrivals: (count) =>
        plural("ar", count, {
          one: "شخص رُصد وصوله في قارب صغير",
          two: "شخصان رُصد وصولهما في قوارب صغيرة",
          few: "أشخاص رُصد وصولهم في قوارب صغيرة",
          many: "شخصاً رُصد وصولهم في قوارب صغيرة",
          other: "شخص رُصد وصولهم في قوارب صغيرة",
        }),
      "arrival-boats": (count) =>
        plural("ar", count, {
          two: "قاربان صغيران رُصد وصولهما",
          few: "قوارب صغيرة رُصد وصولها",
          many: "قارباً صغيراً رُصد وصولها",
          other: "قارب صغير رُصد وصولها",
          one: "قارب صغير رُصد وصوله",
        }),
      "people-per-boat": () => "متوسط عدد الأشخاص في كل قارب صغير",
    },
    summary: {
      arrivals: (count, period) => `${period}، رُصد وصول ${people(count)} في قوارب صغيرة.`,
      "arrival-boats": (count, period) => `${period}، رُصد وصول ${boats(count)}.`,
      "people-per-boat": (count, period) =>
        `${period}، بلغ متوسط عدد الأشخاص في كل قارب صغير رُصد ${count.text}.`,
    },
    highest: (interval, when, value) => `${steps[interval].most}: ${when}، بعدد ${value}.`,
    highestRatio: (interval, when, value) => `${steps[interval].mean}: ${when}، بمتوسط ${value}.`,
    partial: {
      first: (days, period) => `لا يغطي العمود الأول سوى ${dayCount(days)}: ${period}.`,
      last: (days, period) => `لا يغطي العمود الأخير سوى ${dayCount(days)}: ${period}.`,
    },
    caveat: {
      arrivals: "لا يُحصى سوى من رُصدوا",
      "arrival-boats": "لا تُحصى سوى القوارب التي رُصدت",
      "people-per-boat": "متوسط: كل الأشخاص مقسومين على كل القوارب",
    },
    caveatProvisional: (when) => `أولي ابتداءً من ${when}؛ وقد تنخفض الأرقام لاحقاً`,
    caveatYear: (year) => `أرقام ${year} أولية؛ وقد تنخفض لاحقاً`,
    caveatBackdated: (edition) => `الأيام المعروفة آنذاك بأعداد ${edition}`,
    noNotes: "لم ترد ملاحظات مع هذه الأرقام",
    provisionalFrom: (when, why) =>
      `الأعداد ابتداءً من ${when} أرقام مبكرة، وقد ترفعها وزارة الداخلية أو تخفضها. ${why}`,
    official: (to, published, operational) =>
      `الأشهر حتى ${to} إحصاءات رسمية (${published})، وسائر الأيام والمجاميع التي تضمها أرقام تشغيلية أسبوعية (${operational}).`,
    officialAlone: (published) => `هذه إحصاءات رسمية (${published}).`,
    operational: (published) => `هذه أرقام تشغيلية أسبوعية (${published}).`,
    yearsAdded: (sum) =>
      `يعطي جمع السنوات ${sum}، لأن السنوات الكاملة إحصاءات رسمية؛ أما هذا المجموع فقد جُمع من الأيام.`,
    otherwise: (list) => `بحسب الإحصاءات الرسمية: ${list}.`,
    backdated: (edition) =>
      `الأيام هي ما نُشر حتى ذلك التاريخ، بقيم طبعة ${edition}، وهي الوحيدة لدينا.`,
    noBoats: "لا قوارب",
    fewBoats: "قوارب أقل من أن يُحسب متوسط",
    unpublished: (days) => `لم يُنشر ولا يدخل في أي مجموع: ${dayCount(days)} من هذه الفترة.`,
    day: "اليوم",
    provisionalOn: (when) => `من ${when}: أولي`,
    toDay: (day) => `حتى ${day}`,
    fromDay: (day) => `من ${day}`,
    control: {
      count: "العدد",
      view: "الفاصل الزمني",
      arrivals: "الأشخاص",
      "arrival-boats": "القوارب",
      "people-per-boat": "لكل قارب",
      day: "أيام",
      week: "أسابيع",
      month: "أشهر",
      quarter: "أرباع",
      year: "سنوات",
      cumulative: "مقارنة السنوات",
      compare: "مقارنةً بعام",
    },
  },
  deaths: {
    counts: deadAndMissing,
    years: (first, last) => `${first}–${last}`,
    yearsTo: (first, day) => `من ${first} إلى ${day}`,
    title: {
      route: (years, single, died, lost) =>
        `على الطريق إلى المملكة المتحدة${single ? " عام" : "،"} ${years}: ${deadAndMissing(died, lost)}`,
      channel: (years, single, died, lost) =>
        `في بحر المانش${single ? " عام" : "،"} ${years}: ${deadAndMissing(died, lost)}`,
    },
    titlePeriod: (period, died, lost) => `${period}: ${deadAndMissing(died, lost)}`,
    titleOwn: (label, period, died, lost) => `${label}، ${period}: ${deadAndMissing(died, lost)}`,
    titleCauses: (died, list) => `توفي ${peopleAtLeast(died)}: ${list}`,
    titleIncidents: (died, lost, recorded, years, single) =>
      `توفي ${peopleAtLeast(died)}${lost.n ? ` وفُقد ${lost.text}` : ""} في ${recorded}${single ? " عام" : "،"} ${years}`,
    recorded: (incidents) =>
      incidents
        ? plural("ar", incidents, {
            one: "حادث واحد مسجل",
            two: "حادثين مسجلين",
            few: "# حوادث مسجلة",
            many: "# حادثاً مسجلاً",
            other: "# حادث مسجل",
          })
        : "حوادث مسجلة",
    titleReported: (count, year, day) =>
      `توفي ${peopleAtLeast(count)} عام ${year} بحسب تقارير ${day ?? "ذلك الوقت"}`,
    key: (lost) => `كل نقطة شخص واحد: ●\u00a0متوفى${lost ? "\u00a0○\u00a0مفقود" : ""}`,
    keyReported: "كل نقطة شخص واحد. العدد كما نُشر في ذلك اليوم.",
    place: { route: "على الطريق إلى المملكة المتحدة", channel: "في بحر المانش" },
    subtitlePlace: (place, period, key) =>
      `${place}${period === null ? "" : `، ${period}`}. ${key}`,
    subtitleEnd: (day, key) => (day === null ? key : `حتى ${day}. ${key}`),
    upTo: (day) => `حتى ${day}`,
    part: (from, to) =>
      from && to ? `${from} إلى ${to}` : from ? `من ${from}` : `حتى ${to ?? ""}`,
    label: {
      route: "على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة",
      channel: "في بحر المانش",
    },
    labelReported: (count) =>
      plural("ar", count, {
        few: "وفيات على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
        other: "وفاة على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
      }),
    reading: (name, counts) => `${name}: ${counts}.`,
    yearTo: (year, day) => `${year} حتى ${day}`,
    byThatDay: (year) => `حتى ذلك اليوم من عام ${year}`,
    arrived: (count, to) =>
      `رُصد وصولهم في قوارب صغيرة${to === null ? "" : ` حتى ${to}`}: ${people(count)}.`,
    reported: (count) => `${deaths(count)} على الأقل`,
    summary: {
      route: (died, lost, period) =>
        `${period}، على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة: ${deadAndMissing(died, lost)}.`,
      channel: (died, lost, period) => `${period}، في بحر المانش: ${deadAndMissing(died, lost)}.`,
    },
    summaryReported: (value, period) => `${period}، أُبلغ عن ${deaths(value)} على الأقل.`,
    died: {
      vehicle: ({ text }) => `${text} لصلة بالنقل`,
      drowning: ({ text }) => `${text} غرقاً`,
      other: ({ text }) => `${text} لسبب آخر أو مجهول`,
    },
    cause: {
      vehicle: "صلة بالنقل",
      drowning: "غرق",
      other: "سبب آخر أو مجهول",
    },
    none: "لا أحد مسجلاً",
    incidents: (count) =>
      `${plural("ar", count, {
        zero: "سُجل # حادث منفرد مات فيه",
        one: "سُجل حادث واحد منفرد مات فيه",
        two: "سُجل حادثان منفردان مات فيهما",
        few: "سُجلت # حوادث منفردة مات فيها",
        many: "سُجل # حادثاً منفرداً مات فيها",
        other: "سُجل # حادث منفرد مات فيها",
      })} شخص أو فُقد.`,
    sums: (count) =>
      `${plural("ar", count, {
        one: "مدخل واحد في قائمة المنظمة الدولية للهجرة هو مجموع يوم وسبب",
        two: "مدخلان في قائمة المنظمة الدولية للهجرة هما مجموعا يوم وسبب",
        few: "# مدخلات في قائمة المنظمة الدولية للهجرة هي مجاميع يوم وسبب",
        many: "# مدخلاً في قائمة المنظمة الدولية للهجرة هي مجاميع يوم وسبب",
        other: "# مدخل في قائمة المنظمة الدولية للهجرة هي مجاميع يوم وسبب",
      })}، وقد تقع فيها عدة حوادث؛ ولم نطّلع على الحوادث نفسها.`,
    column: {
      month: "كل عمود شهر",
      quarter: "كل عمود ثلاثة أشهر",
      half: "كل عمود ستة أشهر",
      year: "كل عمود سنة",
      decade: "كل عمود عشر سنوات",
    },
    sumOfDay: (day) => `${day}، حادث أو أكثر`,
    placeUnseen: (count) =>
      `${plural("ar", count, {
        one: "تُرك مدخل واحد من قائمة المنظمة الدولية للهجرة",
        two: "تُرك مدخلان من قائمة المنظمة الدولية للهجرة",
        few: "تُركت # مدخلات من قائمة المنظمة الدولية للهجرة",
        many: "تُرك # مدخلاً من قائمة المنظمة الدولية للهجرة",
        other: "تُرك # مدخل من قائمة المنظمة الدولية للهجرة",
      })}: لم نطّلع على ما إذا كان المكان في بحر المانش.`,
    arrivals: (count, period) =>
      `${period}، رُصد وصول ${people(count)} في قوارب صغيرة. ولا يشمل هذا العدد الرحلات في الشاحنات ولا من لم يُرصدوا.`,
    arrivalsEdition: (day) =>
      `أعداد الواصلين في قوارب صغيرة هي ما نُشر حتى ذلك الحين، بقيم إصدار ${day}.`,
    officialYear: (count, year) => `${people(count)} عام ${year}`,
    official: (list) =>
      `أعداد الواصلين في قوارب صغيرة هنا أرقام تشغيلية أسبوعية. وبحسب الإحصاءات الرسمية: ${list}.`,
    noArrivals: "لم نطّلع على عدد من قاموا بالرحلة في هذه المدة.",
    onlyYear: (year) =>
      `من أعداد الوفيات المطبوعة حتى التاريخ المعروض لم نطّلع إلا على أعداد عام ${year}.`,
    other: (label, publisher, period, published) =>
      `${label}: ${apart(publisher)}، ${period}، ${published}`,
    otherCounts: (counts) =>
      `أخرى: ${counts.map(({ value, same }) => (same ? value : `${value} للعبور فقط`)).join("؛ ")}`,
    knownNow: (died, lost, period, file) =>
      `المعروف الآن: وفاة ${peopleAtLeast(died)}${lost.n ? ` وفقدان ${lost.text}` : ""} ${period}${file === null ? "" : ` (ملف ${file})`}.`,
    onlyCause: (cause) => `جزء من قائمة المنظمة الدولية للهجرة، بحسب تصنيفنا للأسباب: ${cause}.`,
    short: {
      placeless: (day) => `حتى ${day}: لم نطّلع على أماكن الوفيات بعده`,
      minimum: "أعداد دنيا: ما أمكن التحقق منه",
      route: "الطريق كله: الشاحنات والسكك الحديدية أيضاً",
      channel: "اختيارنا، بحسب كلمات المكان",
      causes: "المجموعات منّا، من فئات المنظمة الدولية للهجرة",
    },
    inChannel: {
      dead: {
        label: "أشخاص سُجلت وفاتهم في بحر المانش",
        definition: "أشخاص سُجل أنهم ماتوا في بحر المانش على الطريق إلى المملكة المتحدة.",
        counted: "الوفيات التي يذكر مكانها، بكلمات المنظمة الدولية للهجرة، بحر المانش.",
      },
      missing: {
        label: "أشخاص سُجلوا مفقودين في بحر المانش",
        definition: "أشخاص سُجل أنهم فُقدوا في بحر المانش على الطريق إلى المملكة المتحدة.",
        counted: "المفقودون حيث يذكر المكان، بكلمات المنظمة الدولية للهجرة، بحر المانش.",
      },
      notCounted:
        "كل من في أماكن أخرى على الطريق: في الشاحنات وعلى السكك الحديدية والطرق وفي المخيمات.",
      selected:
        "جزء من قائمة المنظمة الدولية للهجرة، اخترناه نحن: الحوادث التي يذكر مكانها، بكلمات المنظمة، بحر المانش.",
      minimum:
        "قد يكون العدد الحقيقي أكبر: لا تُدرج المنظمة الدولية للهجرة إلا الوفيات التي يمكنها تأكيدها، وتحدّث قائمتها.",
    },
    deadAtLeast: "متوفون، على الأقل",
    missingAtLeast: "مفقودون، على الأقل",
    deathsAtLeast: "وفيات، على الأقل",
    arrivalsColumn: "رُصد وصولهم في قوارب صغيرة",
    groupName: { year: "السنة", month: "الشهر", cause: "السبب", incident: "اليوم" },
    views: { year: "السنوات", month: "الأشهر", cause: "الأسباب", incident: "الحوادث" },
    controls: {
      view: "العرض",
      scope: "جزء الطريق",
      route: "الطريق كله",
      channel: "بحر المانش",
    },
  },
  quote: {
    name: (speaker, when) => `اقتباس: ${apart(speaker)}، ${when}`,
    dateNotGiven: "التاريخ غير مذكور",
    noFigure: "لا يذكر هذا الاقتباس أي رقم",
    quotedBy: "نقله",
    figures: "الأرقام:",
    counted: {
      returns: (count) =>
        plural("ar", count, {
          one: "عودة واحدة",
          two: "عودتان",
          few: "# عودات",
          many: "# عودة",
          other: "# عودة",
        }),
      visits: (count) =>
        plural("ar", count, {
          one: "زيارة واحدة",
          two: "زيارتان",
          few: "# زيارات",
          many: "# زيارة",
          other: "# زيارة",
        }),
      arrests: (count) =>
        plural("ar", count, {
          one: "توقيف واحد",
          two: "توقيفان",
          few: "# توقيفات",
          many: "# توقيفاً",
          other: "# توقيف",
        }),
      premises: (count) =>
        plural("ar", count, {
          one: "منشأة واحدة",
          two: "منشأتان",
          few: "# منشآت",
          many: "# منشأة",
          other: "# منشأة",
        }),
    },
    span: (from, to) => (from === to ? `في ${from}` : `من ${from} إلى ${to}`),
    length: { 3: "ربع سنة", 6: "نصف سنة", 12: "سنة" },
    period: "فترة",
    title: {
      highest: (counted, period, length, first) =>
        `${counted} ${period}، أكثر من أي ${length} سابق من ${first}`,
      before: (counted, period, before, previous) => `${counted} ${period}؛ ${before} ${previous}`,
      yearBefore: (counted, period, before) => `${counted} ${period}؛ ${before} قبل عام`,
      alone: (counted, period) => `${counted} ${period}`,
      notHeld: (period) => `لم تكن أرقام هذه الفترة قد نُشرت (${period})`,
      notSeen: (period) => `لم نطّلع على أرقام لهذه الفترة نُشرت حتى ذلك التاريخ (${period})`,
    },
    subtitle: (label, length, span) => `${label}، المملكة المتحدة، لكل ${length}، ${span}`,
    reading: (span, counted, before) =>
      `${span}: ${counted}.${before === null ? "" : ` قبل عام: ${before}.`}`,
    notPublished: (span) => `${span}: لم يُنشر.`,
    mayChange: "قد يتغير بعد.",
    level: (span, value) => `مستوى ${span}: ${value}`,
    levelOf: (span) => `مستوى ${span}`,
    higherBefore: (years) => `${years}: أعلى`,
    yearsMeant: (count, span) =>
      `${plural("ar", count, { one: "سنة واحدة", two: "سنتان", few: "# سنوات", other: "# سنة" })}: ${apart(span)}`,
    aYearBefore: (value) => `${value} قبل عام`,
    mayChangeFrom: (when) => `قد تتغير الأرقام من ${when}`,
    holdsToo: (label) => `ويصح ما قيل على ${label} وحدها أيضاً.`,
    doesNotHold: (label) => `ولا يصح ما قيل على ${label} وحدها.`,
    list: {
      title: (quotations, speakers) =>
        `${plural("ar", quotations, quotationForms)}، ${plural("ar", speakers, {
          one: "متحدث واحد",
          two: "متحدثان",
          few: "# متحدثين",
          many: "# متحدثاً",
          other: "# متحدث",
        })}`,
      said: (when) => `قيلت ${when}`,
      undated: (count) => `${plural("ar", count, quotationForms)} بلا تاريخ`,
      leftOut: (count) => `${plural("ar", count, quotationForms)} بلا تاريخ لا تظهر هنا`,
      speaker: "المتحدث",
      about: "الموضوع",
      verdict: "الحكم",
      all: "الكل",
      search: "البحث عن كلمات",
      found: (found, all) => `${found} من ${plural("ar", all, quotationForms)}`,
      none: "لا يحتوي أي اقتباس على هذه الكلمات.",
      clear: "مسح البحث",
      showTest: "عرض التحقق",
      showAlone: "عرضه وحده",
      shown: "الاقتباسات المعروضة",
      allQuotations: "كل الاقتباسات",
      thisQuotation: "هذا الاقتباس",
    },
    columns: {
      period: "الفترة",
      measure: "المقياس",
      quoted: "هذه الفترة",
      before: "الأشهر نفسها قبل عام",
    },
  },
};

export const language: Language = { messages, texts, numberingSystem: "latn" };
