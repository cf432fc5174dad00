/** The sentences of our dataset in Welsh. */
import type { Language } from "../language.js";

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "Cyfrifon cynnar yw’r cyfansymiau cynyddol, a wnaed cyn cofnodi pob dychweliad. Mae tynnu un oddi wrth un arall yn rhoi ateb anghywir.";
export const texts: Language["texts"] = {
  Returns: "Dychweliadau",
  Enforced: "Gorfodol",
  Voluntary: "Gwirfoddol",
  Offenders: "Troseddwyr",
  "Asylum-related": "Cysylltiedig â lloches",
  "Refused at port": "Gwrthodwyd yn y porthladd",
  People: "Pobl",
  Boats: "Cychod",
  "People per boat": "Pobl fesul cwch",
  Dead: "Wedi marw",
  Missing: "Ar goll",
  "Deaths reported": "Marwolaethau a adroddwyd",
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site; dyfyniadau byr yn unig",
  "a public repository’s copy of the table": "copi o’r tabl mewn storfa gyhoeddus",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "copi o’r tablau mewn storfa gyhoeddus, wedi’u symio gennym ni dros genedligrwydd a chyrchfan",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "symiau trydydd parti o’r tabl; mae dychweliadau gorfodol 2024 a 2025 yn hafal i’r ffigurau ar dudalen y cyhoeddwr",
  "a press report of November 2024": "adroddiad yn y wasg, Tachwedd 2024",
  "The Independent, February 2025": "The Independent, Chwefror 2025",
  "Full Fact and press reports": "Full Fact ac adroddiadau yn y wasg",
  "Full Fact and a syndicated copy of the release": "Full Fact a chopi syndicâd o’r datganiad",
  "the press": "y wasg",
  "a public repository": "storfa gyhoeddus",
  "a third party": "trydydd parti",
  "a news digest": "crynodeb newyddion",
  "press reports": "adroddiadau yn y wasg",
  "Full Fact; the day of publication was not seen": "Full Fact; ni welwyd y diwrnod cyhoeddi",
  "press reports and the World Socialist Web Site":
    "adroddiadau yn y wasg a’r World Socialist Web Site",
  "press reports of the release": "adroddiadau yn y wasg am y datganiad",
  "a press report; the day of publication was not seen":
    "adroddiad yn y wasg; ni welwyd y diwrnod cyhoeddi",
  "a syndicated copy of the release; the day of publication was not seen":
    "copi syndicâd o’r datganiad; ni welwyd y diwrnod cyhoeddi",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "copi o’r ffeil ar 6 Mai 2026 mewn storfa gyhoeddus: rhesi un llwybr, gyda cholofnau deilliedig",
  "a press report of 3 September 2024": "adroddiad yn y wasg, 3 Medi 2024",
  "a republished BBC report": "adroddiad BBC wedi’i ailgyhoeddi",
  "press reports of that day and the World Socialist Web Site":
    "adroddiadau yn y wasg y diwrnod hwnnw a’r World Socialist Web Site",
  "a press report citing the BBC": "adroddiad yn y wasg yn dyfynnu’r BBC",
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
  "People refused entry on arrival, in the UK or at UK border controls abroad, who then departed.":
    "Pobl y gwrthodwyd mynediad iddynt wrth gyrraedd, yn y DU neu wrth fannau rheoli ffin y DU dramor, ac a ymadawodd wedyn.",
  "Departures after a refusal of entry.": "Ymadawiadau ar ôl gwrthod mynediad.",
  "Enforced and voluntary returns from inside the UK.":
    "Dychweliadau gorfodol a gwirfoddol o’r tu mewn i’r DU.",
  "People refused entry at the port are not part of the running totals of returns since July 2024.":
    "Nid yw pobl y gwrthodwyd mynediad iddynt yn y porthladd yn rhan o gyfansymiau cynyddol y dychweliadau ers Gorffennaf 2024.",
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
  "The kinds of offence: we have not seen a breakdown.":
    "Y mathau o drosedd: nid ydym wedi gweld dadansoddiad.",
  "Foreign national offenders are already included in the totals of returns.":
    "Mae troseddwyr tramor eisoes wedi’u cynnwys yng nghyfansymiau’r dychweliadau.",
  "Asylum-related returns are already included in the totals of returns.":
    "Mae dychweliadau sy’n gysylltiedig â lloches eisoes wedi’u cynnwys yng nghyfansymiau’r dychweliadau.",
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
  "increase in enforced returns on the same months a year before":
    "cynnydd mewn dychweliadau gorfodol o’i gymharu â’r un misoedd flwyddyn ynghynt",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "Y cynnydd mewn dychweliadau gorfodol o’i gymharu â’r un cyfnod flwyddyn ynghynt, fel yr argraffodd y cyhoeddwr ef.",
  "The printed percentage.": "Y ganran a argraffwyd.",
  "Anything that we worked out ourselves.": "Unrhyw beth a gyfrifwyd gennym ni.",
  "The percentage is the Home Office’s own; we did not work it out.":
    "Canran y Swyddfa Gartref ei hun yw hon; nid ni a’i cyfrifodd.",
  "increase in returns of offenders on the same months a year before":
    "cynnydd mewn dychweliadau troseddwyr o’i gymharu â’r un misoedd flwyddyn ynghynt",
  "The increase in returns of foreign national offenders on the same period a year before, as the publisher printed it.":
    "Y cynnydd mewn dychweliadau troseddwyr sy’n wladolion tramor o’i gymharu â’r un cyfnod flwyddyn ynghynt, fel yr argraffodd y cyhoeddwr ef.",
  "people detected arriving by small boat": "pobl a ganfuwyd yn cyrraedd mewn cychod bach",
  "People detected on arrival in the UK, or in the Channel by UK authorities and brought to the UK, in small boats.":
    "Pobl a ganfuwyd wrth gyrraedd y DU, neu yn y Sianel gan awdurdodau’r DU a’u dwyn i’r DU, mewn cychod bach.",
  "People in small boats: mostly inflatables, dinghies and kayaks.":
    "Pobl mewn cychod bach: cychod gwynt, dingis a chaiacau yn bennaf.",
  "People not detected, in lorries, or in larger vessels.":
    "Pobl nas canfuwyd, pobl mewn lorïau, neu mewn llongau mwy.",
  "The newest counts of arrivals are early figures. The Home Office may still raise or lower them.":
    "Ffigurau cynnar yw’r cyfrifon diweddaraf o gyrraeddiadau. Gall y Swyddfa Gartref eu codi neu eu gostwng o hyd.",
  "small boats detected arriving": "cychod bach a ganfuwyd yn cyrraedd",
  "Small boats in which people were detected arriving in the UK.":
    "Cychod bach y canfuwyd pobl yn cyrraedd y DU ynddynt.",
  "Boats, not people.": "Cychod, nid pobl.",
  "Boats not detected; larger vessels.": "Cychod nas canfuwyd; llongau mwy.",
  "people per small boat": "pobl fesul cwch bach",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "Pobl a ganfuwyd yn cyrraedd mewn cychod bach, wedi’u rhannu â nifer y cychod y cyraeddasant ynddynt, yn yr un cyfnod.",
  "The two published counts, divided by us; no average where there were fewer than 10 boats.":
    "Y ddau gyfrif cyhoeddedig, wedi’u rhannu gennym ni; dim cyfartaledd lle roedd llai na 10 cwch.",
  "The number in any single boat.": "Y nifer mewn unrhyw un cwch.",
  "We worked out the average: people divided by boats, both as published.":
    "Ni a gyfrifodd y cyfartaledd: pobl wedi’u rhannu â chychod, y ddau fel y’u cyhoeddwyd.",
  "people recorded dead on the way to the UK": "pobl y cofnodwyd eu marwolaeth ar y ffordd i’r DU",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "Pobl y cofnodwyd iddynt farw ar y ffordd o dir mawr Ewrop i’r DU.",
  "Deaths at sea and on land, on the whole route.":
    "Marwolaethau ar y môr ac ar y tir, ar y llwybr cyfan.",
  "People recorded missing; deaths nobody recorded.":
    "Pobl y cofnodwyd eu bod ar goll; marwolaethau nas cofnodwyd gan neb.",
  "The true number may be higher: IOM lists only deaths it can confirm, and updates its list.":
    "Gall y gwir nifer fod yn uwch: dim ond marwolaethau y gall eu cadarnhau y mae’r IOM yn eu rhestru, ac mae’n diweddaru ei rhestr.",
  "IOM’s list covers the whole journey from mainland Europe to the UK: in lorries, on roads and railways and in camps as well as at sea.":
    "Mae rhestr yr IOM yn cwmpasu’r daith gyfan o dir mawr Ewrop i’r DU: mewn lorïau, ar ffyrdd a rheilffyrdd ac mewn gwersylloedd yn ogystal ag ar y môr.",
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
  "The dead and the missing, added by IOM.": "Y meirw a’r rhai ar goll, wedi’u hadio gan yr IOM.",
  "People whose loss nobody recorded.": "Pobl nas cofnodwyd eu colli gan neb.",
  "deaths on the way to the UK, as reported at the time":
    "marwolaethau ar y ffordd i’r DU, fel yr adroddwyd ar y pryd",
  "Deaths on the route to the UK as the press reported IOM’s count on that day.":
    "Marwolaethau ar y llwybr i’r DU fel yr adroddodd y wasg gyfrif yr IOM y diwrnod hwnnw.",
  "What the reports printed; they do not say whether missing people are among them.":
    "Yr hyn a argraffodd yr adroddiadau; nid ydynt yn dweud a yw pobl ar goll yn eu plith.",
  "Deaths recorded later.": "Marwolaethau a gofnodwyd yn ddiweddarach.",
  "The reports do not say whether missing people are counted among the deaths.":
    "Nid yw’r adroddiadau’n dweud a yw pobl ar goll wedi’u cyfrif ymhlith y marwolaethau.",
  "deaths in Channel crossings": "marwolaethau wrth groesi’r Sianel",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "Pobl a fu farw wrth groesi’r Sianel, fel y’u cyfrifwyd gan y Refugee Council.",
  "Deaths in Channel crossings only.": "Marwolaethau wrth groesi’r Sianel yn unig.",
  "Deaths on land.": "Marwolaethau ar y tir.",
  "The Refugee Council counts deaths in Channel crossings only. Its number is never added to IOM’s.":
    "Marwolaethau wrth groesi’r Sianel yn unig y mae’r Refugee Council yn eu cyfrif. Ni chaiff ei rif byth ei adio at rif yr IOM.",
  "The true number of deaths in Channel crossings may be higher.":
    "Gall gwir nifer y marwolaethau wrth groesi’r Sianel fod yn uwch.",
  "illegal-working enforcement visits, UK":
    "ymweliadau gorfodi ynghylch gweithio anghyfreithlon, y DU",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "Ymweliadau gan Immigration Enforcement yn y DU ar amheuaeth o weithio anghyfreithlon.",
  "Visits, not people or businesses.": "Ymweliadau, nid pobl na busnesau.",
  "Arrests.": "Arestiadau.",
  "Illegal-working figures are early counts from a Home Office press release.":
    "Cyfrifon cynnar o ddatganiad i’r wasg gan y Swyddfa Gartref yw’r ffigurau gweithio anghyfreithlon.",
  "illegal-working arrests, UK": "arestiadau am weithio anghyfreithlon, y DU",
  "Arrests on illegal-working visits in the UK.":
    "Arestiadau yn ystod ymweliadau gweithio anghyfreithlon yn y DU.",
  "Convictions or returns.": "Euogfarnau neu ddychweliadau.",
  "illegal-working enforcement visits, London":
    "ymweliadau gorfodi ynghylch gweithio anghyfreithlon, Llundain",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "Ymweliadau gan Immigration Enforcement yn Llundain ar amheuaeth o weithio anghyfreithlon.",
  "illegal-working arrests, London": "arestiadau am weithio anghyfreithlon, Llundain",
  "Arrests on illegal-working visits in London.":
    "Arestiadau yn ystod ymweliadau gweithio anghyfreithlon yn Llundain.",
  "premises referred for a civil penalty, London":
    "safleoedd a atgyfeiriwyd am gosb sifil, Llundain",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "Safleoedd yn Llundain yr atgyfeiriwyd hysbysiad cosb sifil ar eu cyfer ar ôl ymweliad.",
  "Referrals.": "Atgyfeiriadau.",
  "Fines: a referral is not yet a penalty.": "Dirwyon: nid yw atgyfeiriad yn gosb eto.",
  "A referral for a civil penalty is not a fine.": "Nid dirwy yw atgyfeiriad am gosb sifil.",
  "civil penalty notices issued, UK": "hysbysiadau cosb sifil a gyhoeddwyd, y DU",
  "Civil penalty notices issued to employers.": "Hysbysiadau cosb sifil a roddwyd i gyflogwyr.",
  "Notices issued.": "Hysbysiadau a roddwyd.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "Diwygiodd rhifynnau diweddarach 2022 a 2023; maent yn cytuno ar gyfer 2010 i 2021.",
  "We have not seen a table of later years.": "Nid ydym wedi gweld tabl o flynyddoedd diweddarach.",
  "Later editions revise the newest quarters.":
    "Mae rhifynnau diweddarach yn diwygio’r chwarteri diweddaraf.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 for 2025 in the edition of February 2026 became 29,459 in that of May 2026.":
    "Mae rhifynnau diweddarach yn diwygio chwarteri diweddaraf y dychweliadau gwirfoddol, tuag i fyny gan amlaf: aeth 28,004 ar gyfer 2025 yn rhifyn Chwefror 2026 yn 29,459 yn rhifyn Mai 2026.",
  "Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.":
    snapshot,
  "Printed as nearly 60,000; the total and its parts were each rounded. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Argraffwyd fel bron 60,000; talgrynnwyd y cyfanswm a phob rhan ar wahân. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "Mae’r gyfres ddyddiol 4 islaw’r ffigur terfynol hwn.",
  "The daily series runs 19 below this final figure.":
    "Mae’r gyfres ddyddiol 19 islaw’r ffigur terfynol hwn.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "Argraffwyd fel 30 cyn y suddo ar 3 Medi; y dyddiad yw’r un y mae’r adroddiad yn ei roi ar gyfer cyfres yr IOM.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "Dywed yr adroddiad fod ffigurau’r IOM yn cynnwys marwolaethau ar rannau eraill o’r daith i’r DU.",
  "Reports disagree whether it includes the three deaths of that morning.":
    "Mae adroddiadau’n anghytuno a yw tair marwolaeth y bore hwnnw wedi’u cynnwys.",
  "The same report gives 241 deaths since 2018.":
    "Mae’r un adroddiad yn rhoi 241 o farwolaethau ers 2018.",
  France: "Ffrainc",
  Norway: "Norwy",
  Netherlands: "Yr Iseldiroedd",
  "United Kingdom": "Y Deyrnas Unedig",
  Belgium: "Gwlad Belg",
  "Home Office": "Y Swyddfa Gartref",
  "Home Secretary": "Ysgrifennydd Cartref",
  "head of policy and communications, Migrants’ Rights Network":
    "pennaeth polisi a chyfathrebu, Migrants’ Rights Network",
  "director, Medical Justice": "cyfarwyddwr, Medical Justice",
  "Prime Minister": "Prif Weinidog",
  "citing Home Office sources": "yn dyfynnu ffynonellau yn y Swyddfa Gartref",
  "The Guardian, citing Home Office sources":
    "The Guardian, yn dyfynnu ffynonellau yn y Swyddfa Gartref",
  "Home Office Immigration Enforcement": "Immigration Enforcement y Swyddfa Gartref",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days.":
    "Mae’r un rhif mewn copi’r wasg o ddatganiad y Swyddfa Gartref. Ar gyfer Llundain yn unig y mae, ac mae’r datganiad yn rhoi misoedd heb ddyddiau.",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days. Referrals are not fines.":
    "Mae’r un rhif mewn copi’r wasg o ddatganiad y Swyddfa Gartref. Ar gyfer Llundain yn unig y mae, ac mae’r datganiad yn rhoi misoedd heb ddyddiau. Nid dirwyon yw atgyfeiriadau.",
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
  "Operations and arrests are not tested here": "Ni phrofir cyrchoedd ac arestiadau yma",
  "“Removals” is read as returns": "Darllenir “removals” fel dychweliadau",
  "The five years include 2020 and 2021, the two years with the fewest returns from 2004 to 2023.":
    "Mae’r pum mlynedd yn cynnwys 2020 a 2021, y ddwy flwyddyn â’r nifer lleiaf o ddychweliadau o 2004 i 2023.",
  "When this was said, returns had been counted to September 2024: 8,308 from July to September, as first published.":
    "Pan ddywedwyd hyn, roedd dychweliadau wedi’u cyfrif hyd fis Medi 2024: 8,308 o fis Gorffennaf i fis Medi, fel y’u cyhoeddwyd gyntaf.",
  "Counted to 31 October 2024; said in December":
    "Cyfrifwyd hyd 31 Hydref 2024; dywedwyd ym mis Rhagfyr",
  "Early counts from a press release": "Cyfrifon cynnar o ddatganiad i’r wasg",
  "London only; the days are not given": "Llundain yn unig; ni roddir y dyddiau",
  "Early counts, read in a press report": "Cyfrifon cynnar, o adroddiad yn y wasg",
  "Referrals are not fines": "Nid dirwyon yw atgyfeiriadau",
  "This was said before the half-year was over. Counted since, July to December 2024 is the highest half-year of 2020 to 2024.":
    "Dywedwyd hyn cyn diwedd yr hanner blwyddyn. Yn ôl y cyfrif ers hynny, Gorffennaf i Ragfyr 2024 yw hanner blwyddyn uchaf 2020 i 2024.",
  "A copy of the release has the sentence word for word; we have not found the counts behind it. Counts that the Home Office published on 2 December 2024 end on 31 October.":
    "Mae’r frawddeg air am air mewn copi o’r datganiad; ni chawsom hyd i’r cyfrifon y tu ôl iddi. Mae’r cyfrifon a gyhoeddodd y Swyddfa Gartref ar 2 Rhagfyr 2024 yn gorffen ar 31 Hydref.",
  "Yvette Cooper": "Yvette Cooper",
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
  "a public repository’s copy of the edition of 25 September 2026; the days to 20 August 2026 from the publisher’s own file":
    "copi mewn storfa gyhoeddus o rifyn 25 Medi 2026; y dyddiau hyd at 20 Awst 2026 o ffeil y cyhoeddwr ei hun",
  "a public repository’s extract of the tables": "detholiad o’r tablau mewn storfa gyhoeddus",
  "a third party’s sums of the publisher’s file; the years 2024 and 2025 equal a second reading of the same file":
    "symiau trydydd parti o ffeil y cyhoeddwr; mae blynyddoedd 2024 a 2025 yn hafal i ail ddarlleniad o’r un ffeil",
  "BBC Verify, in a republished live page": "BBC Verify, mewn tudalen fyw a ailgyhoeddwyd",
  "a public repository that copies the file every day, summed by day and cause group":
    "storfa gyhoeddus sy’n copïo’r ffeil bob dydd, wedi’i chrynhoi fesul diwrnod a grŵp achos",
  "We have seen no official statistics for those days yet.":
    "Nid ydym wedi gweld ystadegau swyddogol ar gyfer y dyddiau hynny eto.",
  "The last day is the one Full Fact gives. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Y diwrnod olaf yw’r un y mae Full Fact yn ei roi. ${snapshot}`,
  "Begins on 1 July, not 5 July. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Yn dechrau ar 1 Gorffennaf, nid 5 Gorffennaf. ${snapshot}`,
  "The final statistics count more people than the daily operational series.":
    "Mae’r ystadegau terfynol yn cyfrif mwy o bobl na’r gyfres weithredol ddyddiol.",
  "at least 10 dead": "o leiaf 10 wedi marw",
  "at least 19 dead": "o leiaf 19 wedi marw",
  "IOM’s file now goes to 30 July, not 3 May.":
    "Mae ffeil yr IOM bellach yn mynd hyd at 30 Gorffennaf, nid 3 Mai.",
  "press copies of the release; the number of charter flights from a news digest":
    "copïau’r wasg o’r datganiad; nifer yr hediadau siarter o grynodeb newyddion",
  "the World Socialist Web Site only": "y World Socialist Web Site yn unig",
  "Mirage News, a press copy of the release": "Mirage News, copi’r wasg o’r datganiad",
  "wired-gov, a syndicated copy of the release": "wired-gov, copi syndicet o’r datganiad",
  "a news digest of 15 December 2024": "crynodeb newyddion 15 Rhagfyr 2024",
  "a newspaper’s copy of the report": "copi papur newydd o’r adroddiad",
  "short quotations and facts only": "dyfyniadau byr a ffeithiau’n unig",
  "a stored copy of the page": "copi a gadwyd o’r dudalen",
  "a stored copy of the report": "copi a gadwyd o’r adroddiad",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024. A copy of its release says removed, the article says expelling; the count was three weeks old when the article appeared.":
    "Cyfrifodd y Swyddfa Gartref 13,460 o ddychweliadau, gorfodol a gwirfoddol, o 5 Gorffennaf i 7 Rhagfyr 2024. Mae copi o’i datganiad yn dweud “removed”, a’r erthygl yn dweud “expelling”; roedd y cyfrif yn dair wythnos oed pan ymddangosodd yr erthygl.",
  "By the edition of May 2026, enforced and voluntary returns from July to December 2024 were more than in any earlier half-year from 2017, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "Yn ôl rhifyn Mai 2026, roedd dychweliadau gorfodol a gwirfoddol o Orffennaf i Ragfyr 2024 yn fwy nag mewn unrhyw hanner blwyddyn cynharach o 2017, nid yr uchaf erioed; geiriad y Swyddfa Gartref ei hun oedd yr uchaf mewn pum mlynedd, neu ers 2018.",
  "No copy of the note of December 2024 with 2,100 was found; later counts are higher: 2,580 by 4 January and 2,925 by 31 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "Ni chafwyd copi o nodyn Rhagfyr 2024 gyda 2,100; mae cyfrifon diweddarach yn uwch: 2,580 erbyn 4 Ionawr a 2,925 erbyn 31 Ionawr 2025. Mae dychweliadau troseddwyr yn cynnwys rhai gwirfoddol, yn rhan o’r cyfanswm, ac yn dod heb ddadansoddiad fesul trosedd.",
  "A news digest of 15 December 2024 prints the same number; the Home Office’s note itself was not read.":
    "Mae crynodeb newyddion 15 Rhagfyr 2024 yn argraffu’r un nifer; ni ddarllenwyd nodyn y Swyddfa Gartref ei hun.",
  "The Home Office’s release of January 2025 puts more than 800 people on the four biggest flights alone; no count for all 33 was found.":
    "Mae datganiad y Swyddfa Gartref o Ionawr 2025 yn rhoi mwy na 800 o bobl ar y pedwar hediad mwyaf yn unig; ni chafwyd cyfrif ar gyfer y 33 i gyd.",
  "No list of seven was found; reports of the same months name at least ten countries.":
    "Ni chafwyd rhestr o saith; mae adroddiadau o’r un misoedd yn enwi o leiaf ddeg gwlad.",
  "Reports before the flight were found, none with the number on board.":
    "Cafwyd adroddiadau cyn yr hediad, dim un gyda’r nifer ar ei bwrdd.",
  "A copy of the Home Office’s release of 16 December 2024 prints the same amount.":
    "Mae copi o ddatganiad y Swyddfa Gartref o 16 Rhagfyr 2024 yn argraffu’r un swm.",
  "A copy of the Home Office’s release of 16 December 2024 says over 1,200 officers, and next year; the article leaves out over.":
    "Mae copi o ddatganiad y Swyddfa Gartref o 16 Rhagfyr 2024 yn dweud dros 1,200 o swyddogion, a’r flwyddyn nesaf; mae’r erthygl yn hepgor “dros”.",
  "A copy of the Home Office’s release of 24 December 2024 gives the same number and says Immigration Enforcement; the article says Border Security.":
    "Mae copi o ddatganiad y Swyddfa Gartref o 24 Rhagfyr 2024 yn rhoi’r un nifer ac yn dweud Immigration Enforcement; mae’r erthygl yn dweud Border Security.",
  "An AP report of the opening gives two centres under Italian jurisdiction; AP says centers, the article camps.":
    "Mae adroddiad AP ar yr agoriad yn rhoi dwy ganolfan dan awdurdodaeth yr Eidal; mae AP yn dweud canolfannau, a’r erthygl gwersylloedd.",
  "3,000 at a time was the planned capacity, in other reports too; at the opening AP gave 400 places at first and 880 in a few weeks.":
    "3,000 ar y tro oedd y capasiti arfaethedig, mewn adroddiadau eraill hefyd; ar yr agoriad rhoddodd AP 400 o leoedd i ddechrau ac 880 ymhen ychydig wythnosau.",
  "No report with 16.5 million euros was found; those found give larger sums for other things.":
    "Ni chafwyd adroddiad gydag 16.5 miliwn ewro; mae’r rhai a gafwyd yn rhoi symiau mwy am bethau eraill.",
  "Donald Trump": "Donald Trump",
  "11 million is an official estimate of how many people were there, which reports set beside his words; he named all of them, not a number.":
    "Amcangyfrif swyddogol o faint o bobl oedd yno yw 11 miliwn, y mae adroddiadau’n ei osod wrth ochr ei eiriau; dywedodd bob un ohonynt, nid nifer.",
  "Ten countries join the European Union": "Deg gwlad yn ymuno â’r Undeb Ewropeaidd",
  "From then on their nationals could be refused entry or removed only in limited circumstances.":
    "O hynny dim ond mewn amgylchiadau cyfyngedig y gellid gwrthod mynediad i’w dinasyddion neu eu symud.",
  "Automatic deportation rules come into force": "Rheolau alltudio awtomatig yn dod i rym",
  "From this day a deportation order is required after a sentence of 12 months or more, with exceptions.":
    "O’r diwrnod hwn mae angen gorchymyn alltudio ar ôl dedfryd o 12 mis neu fwy, gydag eithriadau.",
  "Exit checks begin at UK borders": "Gwiriadau ymadael yn dechrau ar ffiniau’r DU",
  "They add records of departures; voluntary returns include departures found later by matching data.":
    "Maent yn ychwanegu cofnodion o ymadawiadau; mae dychweliadau gwirfoddol yn cynnwys ymadawiadau a ganfuwyd wedyn drwy baru data.",
  "Detained fast track for asylum is suspended": "Atal y llwybr carlam lloches dan gadwad",
  "It had held people in detention while their claims were decided; enforced returns fell every year from 2013 to 2021.":
    "Roedd wedi cadw pobl dan gadwad tra penderfynid eu ceisiadau; gostyngodd dychweliadau gorfodol bob blwyddyn o 2013 i 2021.",
  "UK and France sign a declaration on Calais": "Y DU a Ffrainc yn llofnodi datganiad ar Calais",
  "Of at least 33 deaths recorded for 2015, 28 are linked to transport; the declaration is about the port and the tunnel.":
    "O leiaf 33 marwolaeth a gofnodwyd ar gyfer 2015, ac mae 28 yn gysylltiedig â chludiant; mae’r datganiad am y porthladd a’r twnnel.",
  "Home Office takes over assisted voluntary returns":
    "Y Swyddfa Gartref yn cymryd dychweliadau â chymorth",
  "A charity had run the service since 2011; voluntary returns went from 30,210 in 2015 to 12,574 in 2019.":
    "Roedd elusen wedi rhedeg y gwasanaeth ers 2011; aeth dychweliadau gwirfoddol o 30,210 yn 2015 i 12,574 yn 2019.",
  "France begins to clear the Calais camp": "Ffrainc yn dechrau clirio gwersyll Calais",
  "At least 22 deaths are recorded for 2016 and at least 8 for 2017; several things changed between them.":
    "Cofnodir o leiaf 22 o farwolaethau ar gyfer 2016 ac o leiaf 8 ar gyfer 2017; newidiodd sawl peth rhyngddynt.",
  "Rudd resigns as Home Secretary after Windrush":
    "Rudd yn ymddiswyddo o’r Swyddfa Gartref ar ôl Windrush",
  "The Home Office later wrote that a fall in enforced returns coincided with changes ‘following Windrush’.":
    "Ysgrifennodd y Swyddfa Gartref wedyn fod gostyngiad mewn dychweliadau gorfodol yn cyd-daro â newidiadau ‘yn dilyn Windrush’.",
  "Home Secretary declares a major incident": "Yr Ysgrifennydd Cartref yn datgan digwyddiad mawr",
  "248 of the 299 people recorded in 2018 arrived in November and December.":
    "Cyrhaeddodd 248 o’r 299 o bobl a gofnodwyd yn 2018 ym mis Tachwedd a mis Rhagfyr.",
  "UK and France agree a joint action plan":
    "Y DU a Ffrainc yn cytuno ar gynllun gweithredu ar y cyd",
  "It joined patrols and equipment in France with returns to France under the Dublin Regulation.":
    "Cyfunodd batrolau ac offer yn Ffrainc â dychweliadau i Ffrainc dan Reoliad Dulyn.",
  "At least 39 people are found dead in a lorry in Essex":
    "Canfod o leiaf 39 o bobl yn farw mewn lori yn Essex",
  "They are 39 of at least 50 deaths recorded for 2019, and did not die in a small boat.":
    "Maent yn 39 o’r o leiaf 50 o farwolaethau a gofnodwyd ar gyfer 2019, ac nid mewn cwch bach y buont farw.",
  "First UK Covid-19 lockdown is announced": "Cyhoeddi cyfnod clo Covid-19 cyntaf y DU",
  "Enforced and voluntary returns went from 3,680 in January–March 2020 to 827 in April–June.":
    "Aeth dychweliadau gorfodol a gwirfoddol o 3,680 yn Ionawr–Mawrth 2020 i 827 yn Ebrill–Mehefin.",
  "At least four people die off Dunkirk": "O leiaf bedwar o bobl yn marw oddi ar Dunkirk",
  "IOM’s file counts at least 4 dead and 3 missing, of at least 10 dead and 3 missing recorded for 2020.":
    "Mae ffeil yr IOM yn cyfrif o leiaf 4 wedi marw a 3 ar goll, o’r o leiaf 10 wedi marw a 3 ar goll a gofnodwyd ar gyfer 2020.",
  "UK and France agree to double beach patrols":
    "Y DU a Ffrainc yn cytuno i ddyblu patrolau traeth",
  "It concerns departures from France; the series counts only people detected on the UK side.":
    "Mae’n ymwneud ag ymadawiadau o Ffrainc; dim ond pobl a ganfuwyd ar ochr y DU y mae’r gyfres yn eu cyfrif.",
  "EU rules, Dublin included, cease to apply to the UK":
    "Rheolau’r UE, gan gynnwys Dulyn, yn peidio â bod yn gymwys",
  "Ends transfers under Dublin and free movement; refusals at the port went from 10,136 in 2020 to 18,769 in 2021.":
    "Daw trosglwyddiadau dan Ddulyn a rhyddid i symud i ben; aeth gwrthodiadau yn y porthladd o 10,136 yn 2020 i 18,769 yn 2021.",
  "1,250 people arrive in one day": "1,250 o bobl yn cyrraedd mewn diwrnod",
  "The first day above 1,000; the Home Office first gave 1,185 and later revised it.":
    "Y diwrnod cyntaf uwchlaw 1,000; rhoddodd y Swyddfa Gartref 1,185 i ddechrau a’i ddiwygio wedyn.",
  "At least 27 people die when a boat sinks": "O leiaf 27 o bobl yn marw pan suddodd cwch",
  "IOM’s file counts at least 27 and the inquiry of 2026 speaks of over 30, the most from one small boat since 2018.":
    "Mae ffeil yr IOM yn cyfrif o leiaf 27 ac mae ymchwiliad 2026 yn sôn am dros 30, y nifer mwyaf o un cwch bach ers 2018.",
  "The Ministry of Defence takes over the daily count":
    "Y Weinyddiaeth Amddiffyn yn cymryd y cyfrif dyddiol",
  "Daily figures given at the time differ from today’s series: 3 September 2022 was first given as 960 and is now 1,305.":
    "Mae ffigurau dyddiol a roddwyd ar y pryd yn wahanol i gyfres heddiw: rhoddwyd 3 Medi 2022 yn 960 i ddechrau ac mae bellach yn 1,305.",
  "UK and Rwanda announce an asylum partnership": "Y DU a Rwanda yn cyhoeddi partneriaeth lloches",
  "No enforced removal to Rwanda took place under it before it ended in July 2024.":
    "Ni fu symud gorfodol i Rwanda dan y bartneriaeth cyn iddi ddod i ben ym mis Gorffennaf 2024.",
  "Nationality and Borders Act becomes law": "Deddf Cenedligrwydd a Ffiniau yn dod yn gyfraith",
  "It changed the rules on claims by people who had come through another country, from 28 June 2022.":
    "Newidiodd y rheolau ar geisiadau gan bobl a ddaeth drwy wlad arall, o 28 Mehefin 2022.",
  "First flight to Rwanda does not leave": "Yr hediad cyntaf i Rwanda heb adael",
  "No return to Rwanda under the partnership is in the figures for 2022.":
    "Nid oes dychweliad i Rwanda dan y bartneriaeth yn ffigurau 2022.",
  "1,305 people arrive in one day": "1,305 o bobl yn cyrraedd mewn diwrnod",
  "The highest count of a day in the series; it was first given as 960.":
    "Y cyfrif uchaf am ddiwrnod yn y gyfres; 960 a roddwyd i ddechrau.",
  "UK and France agree more officers on the coast":
    "Y DU a Ffrainc yn cytuno ar ragor o swyddogion ar yr arfordir",
  "Patrols rise by 40 per cent; the statement gives prevented attempts, which are estimates and not part of arrivals.":
    "Mae patrolau’n codi 40 y cant; mae’r datganiad yn rhoi ymdrechion a rwystrwyd, sy’n amcangyfrifon ac nid yn rhan o’r cyrraediadau.",
  "UK and Albania sign a joint communiqué": "Y DU ac Albania yn llofnodi datganiad ar y cyd",
  "Albanians were 20 per cent of people returned in the year to September 2023.":
    "Albaniaid oedd 20 y cant o’r bobl a ddychwelwyd yn y flwyddyn hyd at fis Medi 2023.",
  "At least four people die off Kent": "O leiaf bedwar o bobl yn marw oddi ar Gaint",
  "IOM’s file counts at least 4 dead, of at least 16 recorded for 2022.":
    "Mae ffeil yr IOM yn cyfrif o leiaf 4 wedi marw, o’r o leiaf 16 a gofnodwyd ar gyfer 2022.",
  "UK and France agree three years of funding": "Y DU a Ffrainc yn cytuno ar dair blynedd o gyllid",
  "The UK’s share was set at €141m, €191m and €209m for the years 2023–24 to 2025–26.":
    "Gosodwyd cyfran y DU yn €141m, €191m a €209m ar gyfer y blynyddoedd 2023–24 i 2025–26.",
  "Illegal Migration Act becomes law": "Deddf Ymfudo Anghyfreithlon yn dod yn gyfraith",
  "Its duty to remove was not brought into force and was repealed in December 2025.":
    "Ni ddaeth ei dyletswydd i symud i rym ac fe’i diddymwyd ym mis Rhagfyr 2025.",
  "Recorded arrivals since 2018 pass 100,000": "Cyrraediadau a gofnodwyd ers 2018 yn pasio 100,000",
  "The total adds five and a half years of people detected; it is not the number of people living in the UK.":
    "Mae’r cyfanswm yn adio pum mlynedd a hanner o bobl a ganfuwyd; nid nifer y bobl sy’n byw yn y DU ydyw.",
  "At least six people die off Sangatte": "O leiaf chwech o bobl yn marw oddi ar Sangatte",
  "IOM’s file counts at least 6 dead and 1 missing, of at least 21 dead and 3 missing recorded for 2023.":
    "Mae ffeil yr IOM yn cyfrif o leiaf 6 wedi marw ac 1 ar goll, o’r o leiaf 21 wedi marw a 3 ar goll a gofnodwyd ar gyfer 2023.",
  "Supreme Court rules the Rwanda policy unlawful":
    "Y Goruchaf Lys yn dyfarnu polisi Rwanda’n anghyfreithlon",
  "No one had been removed to Rwanda under the policy before the ruling.":
    "Nid oedd neb wedi’i symud i Rwanda dan y polisi cyn y dyfarniad.",
  "At least five people die off Wimereux": "O leiaf bump o bobl yn marw oddi ar Wimereux",
  "The first deaths reported in 2024, the year with the most deaths in IOM’s file.":
    "Y marwolaethau cyntaf a adroddwyd yn 2024, y flwyddyn â’r nifer mwyaf o farwolaethau yn ffeil yr IOM.",
  "112 people were in one boat; at least 82 dead and 3 missing are recorded for 2024, in 37 incidents.":
    "Roedd 112 o bobl mewn un cwch; cofnodir o leiaf 82 wedi marw a 3 ar goll ar gyfer 2024, mewn 37 o ddigwyddiadau.",
  "Safety of Rwanda Act becomes law": "Deddf Diogelwch Rwanda yn dod yn gyfraith",
  "No removal under it took place before the election of July 2024; it was repealed in December 2025.":
    "Ni fu symud dani cyn etholiad Gorffennaf 2024; fe’i diddymwyd ym mis Rhagfyr 2025.",
  "The ministers’ running totals of returns count from the day after.":
    "Mae cyfansymiau rhedegol gweinidogion o ddychweliadau’n cyfrif o’r diwrnod wedyn.",
  "Starmer says the Rwanda plan has ended": "Starmer yn dweud bod cynllun Rwanda ar ben",
  "From here the ministers’ running totals of returns begin; none of them contains a removal to Rwanda.":
    "O hyn y dechreua cyfansymiau rhedegol gweinidogion o ddychweliadau; nid oes symud i Rwanda yn yr un ohonynt.",
  "At least 12 people die off Cap Gris-Nez": "O leiaf 12 o bobl yn marw oddi ar Cap Gris-Nez",
  "IOM’s file now counts at least 13, the most in one incident in 2024.":
    "Mae ffeil yr IOM bellach yn cyfrif o leiaf 13, y nifer mwyaf mewn un digwyddiad yn 2024.",
  "At least eight people die off Ambleteuse": "O leiaf wyth o bobl yn marw oddi ar Ambleteuse",
  "IOM’s file puts these at least 8 deaths in a cause group other than drowning.":
    "Mae ffeil yr IOM yn rhoi’r o leiaf 8 marwolaeth hyn mewn grŵp achos heblaw boddi.",
  "The World Socialist Web Site names it beside Italy’s camps in Albania.":
    "Mae’r World Socialist Web Site yn ei enwi wrth ochr gwersylloedd yr Eidal yn Albania.",
  "She spoke of people who arrive from predominantly safe countries.":
    "Soniodd am bobl sy’n cyrraedd o wledydd diogel yn bennaf.",
  "It is a joint action plan on irregular migration.":
    "Cynllun gweithredu ar y cyd ar ymfudo afreolaidd ydyw.",
  "Ministers of Germany, Belgium, France and the Netherlands took part.":
    "Cymerodd gweinidogion o’r Almaen, Gwlad Belg, Ffrainc a’r Iseldiroedd ran.",
  "In 9 boats; the most on a December day until then.":
    "Mewn 9 cwch; y nifer mwyaf ar ddiwrnod ym mis Rhagfyr hyd hynny.",
  "It counts 996 visits and 770 arrests in London from July to November.":
    "Mae’n cyfrif 996 o ymweliadau a 770 o arestiadau yn Llundain o fis Gorffennaf i fis Tachwedd.",
  "IOM’s file now counts at least 4 dead and 1 missing.":
    "Mae ffeil yr IOM bellach yn cyfrif o leiaf 4 wedi marw ac 1 ar goll.",
  "1,195 people arrive in one day": "1,195 o bobl yn cyrraedd mewn diwrnod",
  "The highest count of a day in 2025, in 19 boats: 63 people a boat, against 48 on 3 September 2022.":
    "Y cyfrif uchaf am ddiwrnod yn 2025, mewn 19 o gychod: 63 o bobl y cwch, o’i gymharu â 48 ar 3 Medi 2022.",
  "UK–France returns treaty takes effect": "Cytuniad dychwelyd y DU a Ffrainc yn dod i rym",
  "Some people who arrive by small boat can be returned to France, and as many others admitted from there.":
    "Gellir dychwelyd i Ffrainc rai pobl sy’n cyrraedd mewn cwch bach, a derbyn cynifer o bobl eraill oddi yno.",
  "First person is returned to France under the treaty":
    "Dychwelyd y person cyntaf i Ffrainc dan y cytuniad",
  "26 people had been returned under it by 10 October 2025 and 94 by 5 November.":
    "Roedd 26 o bobl wedi’u dychwelyd dano erbyn 10 Hydref 2025 a 94 erbyn 5 Tachwedd.",
  "Asylum and returns policy statement is published":
    "Cyhoeddi datganiad polisi lloches a dychwelyd",
  "It sets out aims for reducing arrivals and increasing removals against which later figures will be read.":
    "Mae’n gosod nodau ar gyfer lleihau cyrraediadau a chynyddu symudiadau, y darllenir ffigurau diweddarach wrth eu hochr.",
  "Border Security, Asylum and Immigration Act is law":
    "Deddf Diogelwch Ffiniau, Lloches a Mewnfudo yn gyfraith",
  "It repealed the Safety of Rwanda Act and the duty to remove in the Act of 2023.":
    "Diddymodd Ddeddf Diogelwch Rwanda a’r ddyletswydd i symud yn Neddf 2023.",
  "Arrivals resume after 28 days without one":
    "Cyrraediadau’n ailddechrau ar ôl 28 diwrnod heb yr un",
  "The longest stretch of zeros since 2020; zeros are published counts, not missing data.":
    "Y rhediad hiraf o ddim ers 2020; cyfrifon a gyhoeddwyd yw’r rhain, nid data coll.",
  "Inquiry reports on the deaths of November 2021":
    "Ymchwiliad yn adrodd ar farwolaethau Tachwedd 2021",
  "It speaks of over 30 deaths where IOM’s file counts at least 27: two counts, each with its own rules.":
    "Mae’n sôn am dros 30 o farwolaethau lle mae ffeil yr IOM yn cyfrif o leiaf 27: dau gyfrif, pob un â’i reolau ei hun.",
  "At least four people die in the Channel": "O leiaf bedwar o bobl yn marw yn y Sianel",
  "IOM’s file counts at least 4 of at least 10 deaths recorded for 2026 up to 3 May.":
    "Mae ffeil yr IOM yn cyfrif o leiaf 4 o’r o leiaf 10 o farwolaethau a gofnodwyd ar gyfer 2026 hyd at 3 Mai.",
  "Recorded arrivals since 2018 pass 200,000": "Cyrraediadau a gofnodwyd ers 2018 yn pasio 200,000",
  "On the daily series the total passes 200,000 on 9 May; on the final statistics, 23 higher, a day earlier.":
    "Ar y gyfres ddyddiol mae’r cyfanswm yn pasio 200,000 ar 9 Mai; ar yr ystadegau terfynol, 23 yn uwch, ddiwrnod ynghynt.",
  "the beginning of a stored copy of the page": "dechrau copi a gadwyd o’r dudalen",
  "a syndicated copy": "copi syndicet",
};
