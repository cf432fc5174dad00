/** The sentences of our dataset in Arabic. */
import type { Language } from "../language.js";

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "المجاميع الجارية أعداد مبكرة، أُحصيت قبل تسجيل كل حالات العودة. وطرح أحدها من الآخر يعطي نتيجة خاطئة.";
export const texts: Language["texts"] = {
  Returns: "عمليات الإعادة",
  Enforced: "قسرية",
  Voluntary: "طوعية",
  Offenders: "مرتكبو الجرائم",
  "Asylum-related": "متصلة باللجوء",
  "Refused at port": "رفض الدخول عند المنفذ",
  People: "الأشخاص",
  Boats: "القوارب",
  "People per boat": "الأشخاص في كل قارب",
  Dead: "متوفون",
  Missing: "مفقودون",
  "Deaths reported": "وفيات أُبلغ عنها",
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site؛ اقتباسات قصيرة فقط",
  "a public repository’s copy of the table": "نسخة من الجدول في مستودع عام",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "نسخة من الجداول في مستودع عام، جمعناها على الجنسيات والوجهات",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "مجاميع للجدول أعدّها طرف ثالث؛ وحالات العودة القسرية في 2024 و2025 مطابقة لأرقام صفحة الناشر",
  "a press report of November 2024": "تقرير صحفي من نوفمبر 2024",
  "The Independent, February 2025": "The Independent، فبراير 2025",
  "Full Fact and press reports": "Full Fact وتقارير صحفية",
  "Full Fact and a syndicated copy of the release": "Full Fact ونسخة موزعة من البيان",
  "the press": "الصحافة",
  "a public repository": "مستودع عام",
  "a third party": "طرف ثالث",
  "a news digest": "موجز إخباري",
  "press reports": "تقارير صحفية",
  "Full Fact; the day of publication was not seen": "Full Fact؛ ولم يُطّلع على يوم النشر",
  "press reports and the World Socialist Web Site": "تقارير صحفية وWorld Socialist Web Site",
  "press reports of the release": "تقارير صحفية عن البيان",
  "a press report; the day of publication was not seen": "تقرير صحفي؛ ولم يُطّلع على يوم النشر",
  "a syndicated copy of the release; the day of publication was not seen":
    "نسخة موزعة من البيان؛ ولم يُطّلع على يوم النشر",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "نسخة في مستودع عام من ملف 6 مايو 2026: صفوف مسار واحد، مع أعمدة مشتقة",
  "a press report of 3 September 2024": "تقرير صحفي بتاريخ 3 سبتمبر 2024",
  "a republished BBC report": "تقرير لهيئة BBC أعيد نشره",
  "press reports of that day and the World Socialist Web Site":
    "تقارير صحفية في ذلك اليوم وWorld Socialist Web Site",
  "a press report citing the BBC": "تقرير صحفي نقلاً عن BBC",
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
  "People refused entry on arrival, in the UK or at UK border controls abroad, who then departed.":
    "أشخاص رُفض دخولهم عند الوصول، في المملكة المتحدة أو عند نقاط مراقبة الحدود البريطانية في الخارج، ثم غادروا.",
  "Departures after a refusal of entry.": "حالات المغادرة بعد رفض الدخول.",
  "Enforced and voluntary returns from inside the UK.":
    "حالات العودة القسرية والطوعية من داخل المملكة المتحدة.",
  "People refused entry at the port are not part of the running totals of returns since July 2024.":
    "من رُفض دخولهم عند المنفذ ليسوا جزءاً من المجاميع الجارية لحالات العودة منذ يوليو 2024.",
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
  "The kinds of offence: we have not seen a breakdown.": "أنواع الجرائم: لم نطّلع على تفصيل لها.",
  "Foreign national offenders are already included in the totals of returns.":
    "مرتكبو الجرائم الأجانب داخلون أصلاً في مجاميع حالات العودة.",
  "Asylum-related returns are already included in the totals of returns.":
    "حالات العودة المتصلة باللجوء داخلة أصلاً في مجاميع حالات العودة.",
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
  "increase in enforced returns on the same months a year before":
    "الزيادة في حالات العودة القسرية مقارنةً بالأشهر نفسها قبل عام",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "الزيادة في حالات العودة القسرية مقارنةً بالفترة نفسها قبل عام، كما أوردها الناشر.",
  "The printed percentage.": "النسبة المئوية كما وردت مطبوعة.",
  "Anything that we worked out ourselves.": "أي شيء حسبناه بأنفسنا.",
  "The percentage is the Home Office’s own; we did not work it out.":
    "النسبة المئوية نسبة وزارة الداخلية نفسها؛ ولم نحسبها نحن.",
  "increase in returns of offenders on the same months a year before":
    "الزيادة في حالات عودة مرتكبي الجرائم مقارنةً بالأشهر نفسها قبل عام",
  "The increase in returns of foreign national offenders on the same period a year before, as the publisher printed it.":
    "الزيادة في حالات عودة الرعايا الأجانب مرتكبي الجرائم مقارنةً بالفترة نفسها قبل عام، كما أوردها الناشر.",
  "people detected arriving by small boat": "أشخاص رُصد وصولهم في قوارب صغيرة",
  "People detected on arrival in the UK, or in the Channel by UK authorities and brought to the UK, in small boats.":
    "أشخاص رُصدوا عند وصولهم إلى المملكة المتحدة، أو رصدتهم سلطات المملكة المتحدة في المانش ونُقلوا إلى المملكة المتحدة، في قوارب صغيرة.",
  "People in small boats: mostly inflatables, dinghies and kayaks.":
    "أشخاص في قوارب صغيرة: معظمها قوارب مطاطية وزوارق وقوارب كاياك.",
  "People not detected, in lorries, or in larger vessels.":
    "من لم يُرصدوا، ومن كانوا في شاحنات أو في سفن أكبر.",
  "The newest counts of arrivals are early figures. The Home Office may still raise or lower them.":
    "أحدث أعداد الواصلين أرقام مبكرة، وقد ترفعها وزارة الداخلية أو تخفضها.",
  "small boats detected arriving": "قوارب صغيرة رُصد وصولها",
  "Small boats in which people were detected arriving in the UK.":
    "قوارب صغيرة رُصد فيها أشخاص يصلون إلى المملكة المتحدة.",
  "Boats, not people.": "قوارب، لا أشخاص.",
  "Boats not detected; larger vessels.": "القوارب التي لم تُرصد؛ والسفن الأكبر.",
  "people per small boat": "عدد الأشخاص في كل قارب صغير",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "الأشخاص الذين رُصد وصولهم في قوارب صغيرة، مقسومين على القوارب التي وصلوا فيها، في الفترة نفسها.",
  "The two published counts, divided by us; no average where there were fewer than 10 boats.":
    "العددان المنشوران، بعد قسمتهما من قِبلنا؛ ولا متوسط حيث كان عدد القوارب أقل من 10.",
  "The number in any single boat.": "العدد في أي قارب بعينه.",
  "We worked out the average: people divided by boats, both as published.":
    "حسبنا المتوسط: عدد الأشخاص مقسوماً على عدد القوارب، كما نُشرا.",
  "people recorded dead on the way to the UK": "أشخاص سُجلت وفاتهم على الطريق إلى المملكة المتحدة",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "أشخاص سُجل أنهم ماتوا على الطريق من بر أوروبا الرئيسي إلى المملكة المتحدة.",
  "Deaths at sea and on land, on the whole route.":
    "الوفيات في البحر وعلى البر، على المسار بأكمله.",
  "People recorded missing; deaths nobody recorded.":
    "الأشخاص المسجلون مفقودين؛ والوفيات التي لم يسجلها أحد.",
  "The true number may be higher: IOM lists only deaths it can confirm, and updates its list.":
    "قد يكون العدد الحقيقي أكبر: لا تُدرج المنظمة الدولية للهجرة إلا الوفيات التي يمكنها تأكيدها، وتحدّث قائمتها.",
  "IOM’s list covers the whole journey from mainland Europe to the UK: in lorries, on roads and railways and in camps as well as at sea.":
    "تغطي قائمة المنظمة الدولية للهجرة الرحلة كلها من بر أوروبا الرئيسي إلى المملكة المتحدة: في الشاحنات وعلى الطرق والسكك الحديدية وفي المخيمات، وكذلك في البحر.",
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
  "The dead and the missing, added by IOM.":
    "المتوفون والمفقودون، كما جمعتهم المنظمة الدولية للهجرة.",
  "People whose loss nobody recorded.": "الأشخاص الذين لم يسجل أحد فقدانهم.",
  "deaths on the way to the UK, as reported at the time":
    "الوفيات على الطريق إلى المملكة المتحدة، كما أُبلغ عنها في حينها",
  "Deaths on the route to the UK as the press reported IOM’s count on that day.":
    "الوفيات على المسار إلى المملكة المتحدة وفق حصيلة المنظمة الدولية للهجرة كما نقلتها الصحافة في ذلك اليوم.",
  "What the reports printed; they do not say whether missing people are among them.":
    "ما أوردته التقارير؛ وهي لا تذكر إن كان المفقودون من بينهم.",
  "Deaths recorded later.": "الوفيات التي سُجلت لاحقاً.",
  "The reports do not say whether missing people are counted among the deaths.":
    "لا تذكر التقارير إن كان المفقودون محسوبين ضمن الوفيات.",
  "deaths in Channel crossings": "الوفيات في عمليات عبور المانش",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "أشخاص ماتوا في عمليات عبور المانش، وفق إحصاء Refugee Council.",
  "Deaths in Channel crossings only.": "الوفيات في عمليات عبور المانش فقط.",
  "Deaths on land.": "الوفيات على البر.",
  "The Refugee Council counts deaths in Channel crossings only. Its number is never added to IOM’s.":
    "لا يُحصي Refugee Council سوى الوفيات في عبور المانش. ولا يُضاف عدده أبداً إلى عدد المنظمة الدولية للهجرة.",
  "The true number of deaths in Channel crossings may be higher.":
    "قد يكون العدد الحقيقي للوفيات في عبور المانش أعلى.",
  "illegal-working enforcement visits, UK":
    "زيارات التفتيش بشأن العمل غير القانوني، المملكة المتحدة",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "زيارات جهاز Immigration Enforcement في المملكة المتحدة للاشتباه في عمل غير قانوني.",
  "Visits, not people or businesses.": "زيارات، لا أشخاص ولا منشآت.",
  "Arrests.": "التوقيفات.",
  "Illegal-working figures are early counts from a Home Office press release.":
    "أرقام العمل غير القانوني أعداد مبكرة من بيان صحفي لوزارة الداخلية.",
  "illegal-working arrests, UK": "التوقيفات بسبب العمل غير القانوني، المملكة المتحدة",
  "Arrests on illegal-working visits in the UK.":
    "التوقيفات أثناء زيارات مكافحة العمل غير القانوني في المملكة المتحدة.",
  "Convictions or returns.": "الإدانات أو حالات العودة.",
  "illegal-working enforcement visits, London": "زيارات التفتيش بشأن العمل غير القانوني، لندن",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "زيارات جهاز Immigration Enforcement في لندن للاشتباه في عمل غير قانوني.",
  "illegal-working arrests, London": "التوقيفات بسبب العمل غير القانوني، لندن",
  "Arrests on illegal-working visits in London.":
    "التوقيفات أثناء زيارات مكافحة العمل غير القانوني في لندن.",
  "premises referred for a civil penalty, London": "منشآت أُحيلت لفرض غرامة مدنية، لندن",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "منشآت في لندن أُحيل بشأنها إشعار غرامة مدنية بعد زيارة.",
  "Referrals.": "الإحالات.",
  "Fines: a referral is not yet a penalty.": "الغرامات: فالإحالة ليست غرامة بعد.",
  "A referral for a civil penalty is not a fine.": "الإحالة من أجل عقوبة مدنية ليست غرامة.",
  "civil penalty notices issued, UK": "إشعارات الغرامة المدنية الصادرة، المملكة المتحدة",
  "Civil penalty notices issued to employers.": "إشعارات الغرامة المدنية الموجهة إلى أصحاب العمل.",
  "Notices issued.": "الإشعارات الصادرة.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "راجعت طبعات لاحقة عامي 2022 و2023؛ وهي متفقة للأعوام من 2010 إلى 2021.",
  "We have not seen a table of later years.": "لم نطّلع على جدول لسنوات لاحقة.",
  "Later editions revise the newest quarters.": "تراجع الطبعات اللاحقة أحدث الفصول.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 for 2025 in the edition of February 2026 became 29,459 in that of May 2026.":
    "تراجع الطبعات اللاحقة أحدث أرباع العودة الطوعية، بالزيادة في الغالب: فقد أصبح الرقم 28,004 لعام 2025 في طبعة فبراير 2026 هو 29,459 في طبعة مايو 2026.",
  "Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.":
    snapshot,
  "Printed as nearly 60,000; the total and its parts were each rounded. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `طُبع بصيغة «ما يقارب 60,000»؛ وقُرّب المجموع وأجزاؤه كل على حدة. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "السلسلة اليومية أدنى من هذا الرقم النهائي بمقدار 4.",
  "The daily series runs 19 below this final figure.":
    "السلسلة اليومية أدنى من هذا الرقم النهائي بمقدار 19.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "طُبع 30 قبل حادث الغرق في 3 سبتمبر؛ والتاريخ هو ما يذكره التقرير لسلسلة المنظمة الدولية للهجرة.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "يذكر التقرير أن أرقام المنظمة الدولية للهجرة تشمل وفيات في مراحل أخرى من الرحلة إلى المملكة المتحدة.",
  "Reports disagree whether it includes the three deaths of that morning.":
    "تختلف التقارير في ما إذا كان يشمل الوفيات الثلاث في ذلك الصباح.",
  "The same report gives 241 deaths since 2018.": "ويذكر التقرير نفسه 241 وفاة منذ 2018.",
  France: "فرنسا",
  Norway: "النرويج",
  Netherlands: "هولندا",
  "United Kingdom": "المملكة المتحدة",
  Belgium: "بلجيكا",
  "Home Office": "وزارة الداخلية البريطانية",
  "Home Secretary": "وزيرة الداخلية",
  "head of policy and communications, Migrants’ Rights Network":
    "مسؤولة السياسات والاتصال، Migrants’ Rights Network",
  "director, Medical Justice": "مديرة Medical Justice",
  "Prime Minister": "رئيس الوزراء",
  "citing Home Office sources": "نقلاً عن مصادر في وزارة الداخلية",
  "The Guardian, citing Home Office sources": "The Guardian، نقلاً عن مصادر في وزارة الداخلية",
  "Home Office Immigration Enforcement": "جهاز Immigration Enforcement التابع لوزارة الداخلية",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days.":
    "في نسخة صحفية من بيان وزارة الداخلية العدد نفسه. وهو للندن فقط، والبيان يذكر الأشهر من دون الأيام.",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days. Referrals are not fines.":
    "في نسخة صحفية من بيان وزارة الداخلية العدد نفسه. وهو للندن فقط، والبيان يذكر الأشهر من دون الأيام. والإحالات ليست غرامات.",
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
  "Operations and arrests are not tested here": "العمليات والتوقيفات غير مختبرة هنا",
  "“Removals” is read as returns": "تُفهم «removals» على أنها حالات العودة",
  "The five years include 2020 and 2021, the two years with the fewest returns from 2004 to 2023.":
    "تشمل السنوات الخمس عامي 2020 و2021، وهما العامان الأقل عدداً في حالات العودة من 2004 إلى 2023.",
  "When this was said, returns had been counted to September 2024: 8,308 from July to September, as first published.":
    "حين قيل هذا كانت حالات العودة قد أُحصيت حتى سبتمبر 2024: 8,308 من يوليو إلى سبتمبر، كما نُشرت أول مرة.",
  "Counted to 31 October 2024; said in December": "أُحصي حتى 31 أكتوبر 2024؛ وقيل في ديسمبر",
  "Early counts from a press release": "أعداد أولية من بيان صحفي",
  "London only; the days are not given": "لندن فقط؛ والأيام غير مذكورة",
  "Early counts, read in a press report": "أعداد أولية من تقرير صحفي",
  "Referrals are not fines": "الإحالات ليست غرامات",
  "This was said before the half-year was over. Counted since, July to December 2024 is the highest half-year of 2020 to 2024.":
    "قيل هذا قبل انتهاء نصف السنة. وبحسب ما أُحصي منذ ذلك الحين فإن يوليو إلى ديسمبر 2024 هو أعلى نصف سنة من 2020 إلى 2024.",
  "A copy of the release has the sentence word for word; we have not found the counts behind it. Counts that the Home Office published on 2 December 2024 end on 31 October.":
    "في نسخة من البيان الجملة حرفياً؛ ولم نعثر على الأعداد التي تستند إليها. والأعداد التي نشرتها وزارة الداخلية في 2 ديسمبر 2024 تنتهي في 31 أكتوبر.",
  "Yvette Cooper": "Yvette Cooper",
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
  "a public repository’s copy of the edition of 25 September 2026; the days to 20 August 2026 from the publisher’s own file":
    "نسخة في مستودع عام من طبعة 25 سبتمبر 2026؛ والأيام حتى 20 أغسطس 2026 من ملف الناشر نفسه",
  "a public repository’s extract of the tables": "مستخرج من الجداول في مستودع عام",
  "a third party’s sums of the publisher’s file; the years 2024 and 2025 equal a second reading of the same file":
    "مجاميع أعدّها طرف ثالث من ملف الناشر؛ وعاما 2024 و2025 يطابقان قراءة ثانية للملف نفسه",
  "BBC Verify, in a republished live page": "BBC Verify، في صفحة مباشرة أُعيد نشرها",
  "a public repository that copies the file every day, summed by day and cause group":
    "مستودع عام ينسخ الملف كل يوم، مجموعاً بحسب اليوم وفئة السبب",
  "We have seen no official statistics for those days yet.":
    "لم نطّلع بعد على إحصاءات رسمية لتلك الأيام.",
  "The last day is the one Full Fact gives. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `اليوم الأخير هو الذي يذكره Full Fact. ${snapshot}`,
  "Begins on 1 July, not 5 July. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `يبدأ في 1 يوليو لا في 5 يوليو. ${snapshot}`,
  "The final statistics count more people than the daily operational series.":
    "تحصي الإحصاءات النهائية أشخاصاً أكثر من السلسلة التشغيلية اليومية.",
  "at least 10 dead": "ما لا يقل عن 10 متوفين",
  "at least 19 dead": "ما لا يقل عن 19 متوفى",
  "IOM’s file now goes to 30 July, not 3 May.":
    "يمتد ملف المنظمة الدولية للهجرة الآن إلى 30 يوليو بدلاً من 3 مايو.",
  "press copies of the release; the number of charter flights from a news digest":
    "نسخ صحفية من البيان؛ وعدد الرحلات المستأجرة من موجز إخباري",
  "the World Socialist Web Site only": "World Socialist Web Site وحده",
  "Mirage News, a press copy of the release": "Mirage News، نسخة صحفية من البيان",
  "wired-gov, a syndicated copy of the release": "wired-gov، نسخة معاد نشرها من البيان",
  "a news digest of 15 December 2024": "موجز إخباري بتاريخ 15 ديسمبر 2024",
  "a newspaper’s copy of the report": "نسخة من التقرير في صحيفة",
  "short quotations and facts only": "اقتباسات قصيرة ووقائع فقط",
  "a stored copy of the page": "نسخة محفوظة من الصفحة",
  "a stored copy of the report": "نسخة محفوظة من التقرير",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024. A copy of its release says removed, the article says expelling; the count was three weeks old when the article appeared.":
    "أحصت وزارة الداخلية البريطانية 13,460 حالة عودة، قسرية وطوعية، من 5 يوليو إلى 7 ديسمبر 2024. تقول نسخة من بيانها «removed» ويقول المقال «expelling»؛ وكان عمر الإحصاء ثلاثة أسابيع حين ظهر المقال.",
  "By the edition of May 2026, enforced and voluntary returns from July to December 2024 were more than in any earlier half-year from 2017, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "بحسب طبعة مايو 2026، كانت حالات العودة القسرية والطوعية من يوليو إلى ديسمبر 2024 أكثر منها في أي نصف سنة سابق ابتداءً من 2017، لا الأعلى على الإطلاق؛ وكانت عبارة وزارة الداخلية نفسها الأعلى في خمس سنوات، أو منذ 2018.",
  "No copy of the note of December 2024 with 2,100 was found; later counts are higher: 2,580 by 4 January and 2,925 by 31 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "لم يُعثر على نسخة من مذكرة ديسمبر 2024 فيها 2,100؛ والإحصاءات اللاحقة أعلى: 2,580 حتى 4 يناير و2,925 حتى 31 يناير 2025. تشمل حالات عودة المدانين حالات طوعية، وهي جزء من المجموع، وترد دون تفصيل بحسب الجريمة.",
  "A news digest of 15 December 2024 prints the same number; the Home Office’s note itself was not read.":
    "يورد موجز إخباري بتاريخ 15 ديسمبر 2024 العدد نفسه؛ ولم تُقرأ مذكرة وزارة الداخلية نفسها.",
  "The Home Office’s release of January 2025 puts more than 800 people on the four biggest flights alone; no count for all 33 was found.":
    "يضع بيان وزارة الداخلية لشهر يناير 2025 أكثر من 800 شخص على أكبر أربع رحلات وحدها؛ ولم يُعثر على عدد للرحلات الـ33 كلها.",
  "No list of seven was found; reports of the same months name at least ten countries.":
    "لم يُعثر على قائمة من سبعة؛ وتذكر تقارير الأشهر نفسها عشرة بلدان على الأقل.",
  "Reports before the flight were found, none with the number on board.":
    "عُثر على تقارير سبقت الرحلة، وليس في أي منها عدد من كانوا على متنها.",
  "A copy of the Home Office’s release of 16 December 2024 prints the same amount.":
    "تورد نسخة من بيان وزارة الداخلية بتاريخ 16 ديسمبر 2024 المبلغ نفسه.",
  "A copy of the Home Office’s release of 16 December 2024 says over 1,200 officers, and next year; the article leaves out over.":
    "تقول نسخة من بيان وزارة الداخلية بتاريخ 16 ديسمبر 2024 أكثر من 1,200 موظف، وفي العام التالي؛ ويحذف المقال «أكثر من».",
  "A copy of the Home Office’s release of 24 December 2024 gives the same number and says Immigration Enforcement; the article says Border Security.":
    "تذكر نسخة من بيان وزارة الداخلية بتاريخ 24 ديسمبر 2024 العدد نفسه وتقول Immigration Enforcement؛ ويقول المقال Border Security.",
  "An AP report of the opening gives two centres under Italian jurisdiction; AP says centers, the article camps.":
    "يذكر تقرير لوكالة AP عن الافتتاح مركزين خاضعين للولاية الإيطالية؛ تقول AP مراكز ويقول المقال معسكرات.",
  "3,000 at a time was the planned capacity, in other reports too; at the opening AP gave 400 places at first and 880 in a few weeks.":
    "كانت 3,000 في المرة الواحدة هي السعة المخططة، في تقارير أخرى أيضاً؛ وعند الافتتاح ذكرت AP 400 مكان في البداية و880 خلال أسابيع قليلة.",
  "No report with 16.5 million euros was found; those found give larger sums for other things.":
    "لم يُعثر على تقرير فيه 16.5 مليون يورو؛ وما عُثر عليه يذكر مبالغ أكبر لأمور أخرى.",
  "Donald Trump": "دونالد ترامب",
  "11 million is an official estimate of how many people were there, which reports set beside his words; he named all of them, not a number.":
    "11 مليوناً تقدير رسمي لعدد من كانوا هناك، تضعه التقارير بجانب كلامه؛ وقد قال جميعهم دون أن يذكر عدداً.",
  "Ten countries join the European Union": "عشر دول تنضم إلى الاتحاد الأوروبي",
  "From then on their nationals could be refused entry or removed only in limited circumstances.":
    "منذ ذلك الحين لم يعد ممكناً رفض دخول مواطنيها أو إبعادهم إلا في ظروف محدودة.",
  "Automatic deportation rules come into force": "دخول قواعد الترحيل التلقائي حيز التنفيذ",
  "From this day a deportation order is required after a sentence of 12 months or more, with exceptions.":
    "من هذا اليوم يلزم صدور أمر ترحيل بعد حكم بالسجن 12 شهراً أو أكثر، مع استثناءات.",
  "Exit checks begin at UK borders": "بدء تدقيق المغادرة على حدود المملكة المتحدة",
  "They add records of departures; voluntary returns include departures found later by matching data.":
    "يضيف سجلات للمغادرين؛ وتشمل العودة الطوعية مغادرات عُرفت لاحقاً بمطابقة البيانات.",
  "Detained fast track for asylum is suspended": "تعليق المسار السريع للجوء أثناء الاحتجاز",
  "It had held people in detention while their claims were decided; enforced returns fell every year from 2013 to 2021.":
    "كان يُبقي الأشخاص محتجزين أثناء البت في طلباتهم؛ وانخفضت العودة القسرية كل عام من 2013 إلى 2021.",
  "UK and France sign a declaration on Calais": "المملكة المتحدة وفرنسا توقعان إعلاناً بشأن كاليه",
  "Of at least 33 deaths recorded for 2015, 28 are linked to transport; the declaration is about the port and the tunnel.":
    "من 33 وفاة على الأقل مسجلة لعام 2015 ترتبط 28 بالنقل؛ ويتعلق الإعلان بالميناء والنفق.",
  "Home Office takes over assisted voluntary returns":
    "وزارة الداخلية تتولى العودة الطوعية بمساعدة",
  "A charity had run the service since 2011; voluntary returns went from 30,210 in 2015 to 12,574 in 2019.":
    "كانت جمعية خيرية تدير الخدمة منذ 2011؛ وانتقلت العودة الطوعية من 30,210 في 2015 إلى 12,574 في 2019.",
  "France begins to clear the Calais camp": "فرنسا تبدأ إخلاء مخيم كاليه",
  "At least 22 deaths are recorded for 2016 and at least 8 for 2017; several things changed between them.":
    "تُسجَّل 22 وفاة على الأقل لعام 2016 و8 على الأقل لعام 2017؛ وقد تغيّرت أمور عدة بينهما.",
  "Rudd resigns as Home Secretary after Windrush": "استقالة وزيرة الداخلية رد بعد قضية ويندرش",
  "The Home Office later wrote that a fall in enforced returns coincided with changes ‘following Windrush’.":
    "كتبت وزارة الداخلية لاحقاً أن انخفاض العودة القسرية تزامن مع تغييرات «عقب ويندرش».",
  "Home Secretary declares a major incident": "وزير الداخلية يعلن حادثاً كبيراً",
  "248 of the 299 people recorded in 2018 arrived in November and December.":
    "وصل 248 من أصل 299 شخصاً مسجلين في 2018 في نوفمبر وديسمبر.",
  "UK and France agree a joint action plan": "المملكة المتحدة وفرنسا تتفقان على خطة عمل مشتركة",
  "It joined patrols and equipment in France with returns to France under the Dublin Regulation.":
    "جمعت بين الدوريات والمعدات في فرنسا والإعادة إلى فرنسا بموجب لائحة دبلن.",
  "At least 39 people are found dead in a lorry in Essex":
    "العثور على 39 شخصاً على الأقل موتى في شاحنة في إسكس",
  "They are 39 of at least 50 deaths recorded for 2019, and did not die in a small boat.":
    "هم 39 من 50 وفاة على الأقل مسجلة لعام 2019، ولم يموتوا في قارب صغير.",
  "First UK Covid-19 lockdown is announced": "إعلان أول إغلاق بسبب كوفيد-19 في المملكة المتحدة",
  "Enforced and voluntary returns went from 3,680 in January–March 2020 to 827 in April–June.":
    "انتقلت العودة القسرية والطوعية من 3,680 في يناير–مارس 2020 إلى 827 في أبريل–يونيو.",
  "At least four people die off Dunkirk": "أربعة أشخاص على الأقل يموتون قبالة دنكيرك",
  "IOM’s file counts at least 4 dead and 3 missing, of at least 10 dead and 3 missing recorded for 2020.":
    "يحصي ملف المنظمة الدولية للهجرة 4 متوفين و3 مفقودين على الأقل، من 10 متوفين و3 مفقودين على الأقل مسجلين لعام 2020.",
  "UK and France agree to double beach patrols":
    "المملكة المتحدة وفرنسا تتفقان على مضاعفة دوريات الشواطئ",
  "It concerns departures from France; the series counts only people detected on the UK side.":
    "يتعلق بالمغادرة من فرنسا؛ ولا تحصي السلسلة إلا من رُصدوا في الجانب البريطاني.",
  "EU rules, Dublin included, cease to apply to the UK":
    "قواعد الاتحاد الأوروبي، ومنها دبلن، لم تعد سارية",
  "Ends transfers under Dublin and free movement; refusals at the port went from 10,136 in 2020 to 18,769 in 2021.":
    "تنتهي عمليات النقل بموجب دبلن وحرية التنقل؛ وانتقلت حالات رفض الدخول في المنفذ من 10,136 في 2020 إلى 18,769 في 2021.",
  "1,250 people arrive in one day": "وصول 1,250 شخصاً في يوم واحد",
  "The first day above 1,000; the Home Office first gave 1,185 and later revised it.":
    "أول يوم يتجاوز 1,000؛ وقد ذكرت وزارة الداخلية 1,185 أولاً ثم راجعته.",
  "At least 27 people die when a boat sinks": "27 شخصاً على الأقل يموتون في غرق قارب",
  "IOM’s file counts at least 27 and the inquiry of 2026 speaks of over 30, the most from one small boat since 2018.":
    "يحصي ملف المنظمة الدولية للهجرة 27 على الأقل، ويتحدث تحقيق عام 2026 عن أكثر من 30، وهو الأكبر من قارب صغير واحد منذ 2018.",
  "The Ministry of Defence takes over the daily count": "وزارة الدفاع تتولى الإحصاء اليومي",
  "Daily figures given at the time differ from today’s series: 3 September 2022 was first given as 960 and is now 1,305.":
    "تختلف الأرقام اليومية المعلنة حينها عن سلسلة اليوم: ذُكر لـ3 سبتمبر 2022 أولاً 960 وهو الآن 1,305.",
  "UK and Rwanda announce an asylum partnership": "المملكة المتحدة ورواندا تعلنان شراكة لجوء",
  "No enforced removal to Rwanda took place under it before it ended in July 2024.":
    "لم يجرِ بموجبها أي إبعاد قسري إلى رواندا قبل انتهائها في يوليو 2024.",
  "Nationality and Borders Act becomes law": "قانون الجنسية والحدود يصبح نافذاً",
  "It changed the rules on claims by people who had come through another country, from 28 June 2022.":
    "غيّر قواعد طلبات من مرّوا ببلد آخر، ابتداءً من 28 يونيو 2022.",
  "First flight to Rwanda does not leave": "الرحلة الأولى إلى رواندا لا تقلع",
  "No return to Rwanda under the partnership is in the figures for 2022.":
    "لا ترد أي عودة إلى رواندا بموجب الشراكة في أرقام 2022.",
  "1,305 people arrive in one day": "وصول 1,305 أشخاص في يوم واحد",
  "The highest count of a day in the series; it was first given as 960.":
    "أعلى عدد ليوم في السلسلة؛ وقد ذُكر أولاً 960.",
  "UK and France agree more officers on the coast":
    "المملكة المتحدة وفرنسا تتفقان على مزيد من الأفراد على الساحل",
  "Patrols rise by 40 per cent; the statement gives prevented attempts, which are estimates and not part of arrivals.":
    "تزداد الدوريات بنسبة 40 في المئة؛ ويذكر البيان محاولات مُنعت، وهي تقديرات وليست جزءاً من الوافدين.",
  "UK and Albania sign a joint communiqué": "المملكة المتحدة وألبانيا توقعان بياناً مشتركاً",
  "Albanians were 20 per cent of people returned in the year to September 2023.":
    "كان الألبان 20 في المئة ممن أُعيدوا في السنة المنتهية في سبتمبر 2023.",
  "At least four people die off Kent": "أربعة أشخاص على الأقل يموتون قبالة كِنت",
  "IOM’s file counts at least 4 dead, of at least 16 recorded for 2022.":
    "يحصي ملف المنظمة الدولية للهجرة 4 متوفين على الأقل، من 16 على الأقل مسجلين لعام 2022.",
  "UK and France agree three years of funding":
    "المملكة المتحدة وفرنسا تتفقان على تمويل ثلاث سنوات",
  "The UK’s share was set at €141m, €191m and €209m for the years 2023–24 to 2025–26.":
    "حُددت حصة المملكة المتحدة بـ141 و191 و209 ملايين يورو للسنوات 2023–24 إلى 2025–26.",
  "Illegal Migration Act becomes law": "قانون الهجرة غير القانونية يصبح نافذاً",
  "Its duty to remove was not brought into force and was repealed in December 2025.":
    "لم يدخل واجب الإبعاد فيه حيز التنفيذ وأُلغي في ديسمبر 2025.",
  "Recorded arrivals since 2018 pass 100,000": "الوافدون المسجلون منذ 2018 يتجاوزون 100,000",
  "The total adds five and a half years of people detected; it is not the number of people living in the UK.":
    "يجمع العدد خمس سنوات ونصفاً ممن رُصدوا؛ وليس عدد من يعيشون في المملكة المتحدة.",
  "At least six people die off Sangatte": "ستة أشخاص على الأقل يموتون قبالة سانغات",
  "IOM’s file counts at least 6 dead and 1 missing, of at least 21 dead and 3 missing recorded for 2023.":
    "يحصي ملف المنظمة الدولية للهجرة 6 متوفين و1 مفقوداً على الأقل، من 21 متوفى و3 مفقودين على الأقل مسجلين لعام 2023.",
  "Supreme Court rules the Rwanda policy unlawful": "المحكمة العليا تحكم بعدم قانونية سياسة رواندا",
  "No one had been removed to Rwanda under the policy before the ruling.":
    "لم يكن أحد قد أُبعد إلى رواندا بموجب السياسة قبل الحكم.",
  "At least five people die off Wimereux": "خمسة أشخاص على الأقل يموتون قبالة ويمرو",
  "The first deaths reported in 2024, the year with the most deaths in IOM’s file.":
    "أول وفيات أُبلغ عنها في 2024، وهي السنة الأكثر وفيات في ملف المنظمة الدولية للهجرة.",
  "112 people were in one boat; at least 82 dead and 3 missing are recorded for 2024, in 37 incidents.":
    "كان 112 شخصاً في قارب واحد؛ ويُسجَّل 82 متوفى و3 مفقودين على الأقل لعام 2024 في 37 حادثاً.",
  "Safety of Rwanda Act becomes law": "قانون سلامة رواندا يصبح نافذاً",
  "No removal under it took place before the election of July 2024; it was repealed in December 2025.":
    "لم يجرِ بموجبه أي إبعاد قبل انتخابات يوليو 2024؛ وأُلغي في ديسمبر 2025.",
  "The ministers’ running totals of returns count from the day after.":
    "تبدأ مجاميع الوزراء الجارية لحالات العودة من اليوم التالي.",
  "Starmer says the Rwanda plan has ended": "ستارمر يقول إن خطة رواندا انتهت",
  "From here the ministers’ running totals of returns begin; none of them contains a removal to Rwanda.":
    "من هنا تبدأ مجاميع الوزراء الجارية لحالات العودة؛ ولا يتضمن أي منها إبعاداً إلى رواندا.",
  "At least 12 people die off Cap Gris-Nez": "12 شخصاً على الأقل يموتون قبالة رأس غري-نيه",
  "IOM’s file now counts at least 13, the most in one incident in 2024.":
    "يحصي ملف المنظمة الدولية للهجرة الآن 13 على الأقل، وهو الأكبر في حادث واحد في 2024.",
  "At least eight people die off Ambleteuse": "ثمانية أشخاص على الأقل يموتون قبالة أمبلتوز",
  "IOM’s file puts these at least 8 deaths in a cause group other than drowning.":
    "يضع ملف المنظمة الدولية للهجرة هذه الوفيات، وهي 8 على الأقل، في فئة سبب غير الغرق.",
  "The World Socialist Web Site names it beside Italy’s camps in Albania.":
    "يذكره World Socialist Web Site إلى جانب معسكرات إيطاليا في ألبانيا.",
  "She spoke of people who arrive from predominantly safe countries.":
    "تحدثت عن أشخاص يصلون من بلدان آمنة في معظمها.",
  "It is a joint action plan on irregular migration.":
    "هي خطة عمل مشتركة بشأن الهجرة غير النظامية.",
  "Ministers of Germany, Belgium, France and the Netherlands took part.":
    "شارك وزراء من ألمانيا وبلجيكا وفرنسا وهولندا.",
  "In 9 boats; the most on a December day until then.":
    "في 9 قوارب؛ وهو الأكبر في يوم من ديسمبر حتى ذلك الحين.",
  "It counts 996 visits and 770 arrests in London from July to November.":
    "يحصي 996 زيارة و770 اعتقالاً في لندن من يوليو إلى نوفمبر.",
  "IOM’s file now counts at least 4 dead and 1 missing.":
    "يحصي ملف المنظمة الدولية للهجرة الآن 4 متوفين و1 مفقوداً على الأقل.",
  "1,195 people arrive in one day": "وصول 1,195 شخصاً في يوم واحد",
  "The highest count of a day in 2025, in 19 boats: 63 people a boat, against 48 on 3 September 2022.":
    "أعلى عدد ليوم في 2025، في 19 قارباً: 63 شخصاً في القارب، مقابل 48 في 3 سبتمبر 2022.",
  "UK–France returns treaty takes effect": "بدء سريان معاهدة الإعادة بين المملكة المتحدة وفرنسا",
  "Some people who arrive by small boat can be returned to France, and as many others admitted from there.":
    "يمكن إعادة بعض من يصلون بقوارب صغيرة إلى فرنسا، وقبول عدد مماثل من غيرهم منها.",
  "First person is returned to France under the treaty": "إعادة أول شخص إلى فرنسا بموجب المعاهدة",
  "26 people had been returned under it by 10 October 2025 and 94 by 5 November.":
    "كان 26 شخصاً قد أُعيدوا بموجبها حتى 10 أكتوبر 2025 و94 حتى 5 نوفمبر.",
  "Asylum and returns policy statement is published": "نشر بيان سياسة اللجوء والعودة",
  "It sets out aims for reducing arrivals and increasing removals against which later figures will be read.":
    "يضع أهدافاً لخفض عدد الوافدين وزيادة الإبعاد، ستُقرأ الأرقام اللاحقة على ضوئها.",
  "Border Security, Asylum and Immigration Act is law":
    "قانون أمن الحدود واللجوء والهجرة يصبح نافذاً",
  "It repealed the Safety of Rwanda Act and the duty to remove in the Act of 2023.":
    "ألغى قانون سلامة رواندا وواجب الإبعاد في قانون 2023.",
  "Arrivals resume after 28 days without one": "استئناف الوصول بعد 28 يوماً بلا وافدين",
  "The longest stretch of zeros since 2020; zeros are published counts, not missing data.":
    "أطول سلسلة أصفار منذ 2020؛ والأصفار أعداد منشورة لا بيانات ناقصة.",
  "Inquiry reports on the deaths of November 2021": "التحقيق يصدر تقريره عن وفيات نوفمبر 2021",
  "It speaks of over 30 deaths where IOM’s file counts at least 27: two counts, each with its own rules.":
    "يتحدث عن أكثر من 30 وفاة حيث يحصي ملف المنظمة الدولية للهجرة 27 على الأقل: إحصاءان لكل منهما قواعده.",
  "At least four people die in the Channel": "أربعة أشخاص على الأقل يموتون في بحر المانش",
  "IOM’s file counts at least 4 of at least 10 deaths recorded for 2026 up to 3 May.":
    "يحصي ملف المنظمة الدولية للهجرة منهم 4 على الأقل، من 10 وفيات على الأقل مسجلة لعام 2026 حتى 3 مايو.",
  "Recorded arrivals since 2018 pass 200,000": "الوافدون المسجلون منذ 2018 يتجاوزون 200,000",
  "On the daily series the total passes 200,000 on 9 May; on the final statistics, 23 higher, a day earlier.":
    "في السلسلة اليومية يتجاوز المجموع 200,000 في 9 مايو؛ وفي الإحصاءات النهائية، الأعلى بـ23، قبل ذلك بيوم.",
  "the beginning of a stored copy of the page": "بداية نسخة محفوظة من الصفحة",
  "a syndicated copy": "نسخة معاد نشرها",
};
