/** The sentences of our dataset in French. */
import type { Language } from "../language.js";

/** How the publisher's running totals come about: said of each of them. */
const snapshot =
  "Les totaux cumulés sont des décomptes précoces, faits avant que tous les retours aient été enregistrés. Soustraire l’un de l’autre donne un résultat faux.";
export const texts: Language["texts"] = {
  Returns: "Retours",
  Enforced: "Forcés",
  Voluntary: "Volontaires",
  Offenders: "Délinquants étrangers",
  "Asylum-related": "Liés à l’asile",
  "Refused at port": "Entrée refusée au port",
  People: "Personnes",
  Boats: "Embarcations",
  "People per boat": "Personnes par embarcation",
  Dead: "Morts",
  Missing: "Disparus",
  "Deaths reported": "Décès rapportés",
  "© World Socialist Web Site; short quotations only":
    "© World Socialist Web Site\u202f; courtes citations uniquement",
  "a public repository’s copy of the table": "une copie du tableau dans un dépôt public",
  "a public repository’s copy of the tables, summed by us over nationality and destination":
    "une copie des tableaux dans un dépôt public, additionnée par nous sur les nationalités et les destinations",
  "a third party’s sums of the table; 2024 and 2025 enforced returns equal the figures on the publisher’s page":
    "des sommes du tableau faites par un tiers\u202f; les retours forcés de 2024 et 2025 sont égaux aux chiffres de la page de l’éditeur",
  "a press report of November 2024": "un article de presse de novembre 2024",
  "The Independent, February 2025": "The Independent, février 2025",
  "Full Fact and press reports": "Full Fact et des articles de presse",
  "Full Fact and a syndicated copy of the release":
    "Full Fact et une copie syndiquée du communiqué",
  "the press": "la presse",
  "a public repository": "un dépôt public",
  "a third party": "un tiers",
  "a news digest": "une revue de presse",
  "press reports": "des articles de presse",
  "Full Fact; the day of publication was not seen":
    "Full Fact\u202f; le jour de publication n’a pas été vu",
  "press reports and the World Socialist Web Site":
    "des articles de presse et le World Socialist Web Site",
  "press reports of the release": "des articles de presse sur le communiqué",
  "a press report; the day of publication was not seen":
    "un article de presse\u202f; le jour de publication n’a pas été vu",
  "a syndicated copy of the release; the day of publication was not seen":
    "une copie syndiquée du communiqué\u202f; le jour de publication n’a pas été vu",
  "a public repository’s copy of the file of 6 May 2026: rows of one route, with derived columns":
    "une copie, dans un dépôt public, du fichier du 6 mai 2026\u202f: lignes d’une seule route, avec des colonnes dérivées",
  "a press report of 3 September 2024": "un article de presse du 3 septembre 2024",
  "a republished BBC report": "un article de la BBC republié",
  "press reports of that day and the World Socialist Web Site":
    "des articles de presse de ce jour-là et le World Socialist Web Site",
  "a press report citing the BBC": "un article de presse citant la BBC",
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
  "People refused entry on arrival, in the UK or at UK border controls abroad, who then departed.":
    "Personnes à qui l’entrée a été refusée à l’arrivée, au Royaume-Uni ou à un contrôle frontalier britannique à l’étranger, et qui sont ensuite reparties.",
  "Departures after a refusal of entry.": "Départs après un refus d’entrée.",
  "Enforced and voluntary returns from inside the UK.":
    "Les retours forcés et volontaires depuis l’intérieur du Royaume-Uni.",
  "People refused entry at the port are not part of the running totals of returns since July 2024.":
    "Les personnes refoulées à la frontière ne font pas partie des totaux cumulés des retours depuis juillet 2024.",
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
  "The kinds of offence: we have not seen a breakdown.":
    "Les types d’infraction\u202f: nous n’en avons pas vu de ventilation.",
  "Foreign national offenders are already included in the totals of returns.":
    "Les délinquants étrangers sont déjà compris dans les totaux des retours.",
  "Asylum-related returns are already included in the totals of returns.":
    "Les retours liés à l’asile sont déjà compris dans les totaux des retours.",
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
  "increase in enforced returns on the same months a year before":
    "hausse des retours forcés par rapport aux mêmes mois un an plus tôt",
  "The increase in enforced returns on the same period a year before, as the publisher printed it.":
    "La hausse des retours forcés par rapport à la même période un an plus tôt, telle que l’éditeur l’a imprimée.",
  "The printed percentage.": "Le pourcentage imprimé.",
  "Anything that we worked out ourselves.": "Ce que nous aurions calculé nous-mêmes.",
  "The percentage is the Home Office’s own; we did not work it out.":
    "Le pourcentage est celui du Home Office\u202f; nous ne l’avons pas calculé.",
  "increase in returns of offenders on the same months a year before":
    "hausse des retours de délinquants par rapport aux mêmes mois un an plus tôt",
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
  "The newest counts of arrivals are early figures. The Home Office may still raise or lower them.":
    "Les décomptes d’arrivées les plus récents sont des chiffres précoces. Le Home Office peut encore les relever ou les abaisser.",
  "small boats detected arriving": "petites embarcations détectées à leur arrivée",
  "Small boats in which people were detected arriving in the UK.":
    "Petites embarcations à bord desquelles des personnes ont été détectées à leur arrivée au Royaume-Uni.",
  "Boats, not people.": "Des embarcations, pas des personnes.",
  "Boats not detected; larger vessels.":
    "Les embarcations non détectées\u202f; les navires plus grands.",
  "people per small boat": "personnes par petite embarcation",
  "People detected arriving by small boat, divided by the boats they arrived in, in the same period.":
    "Personnes détectées à leur arrivée en petite embarcation, divisées par le nombre d’embarcations, sur la même période.",
  "The two published counts, divided by us; no average where there were fewer than 10 boats.":
    "Les deux nombres publiés, divisés par nous\u202f; pas de moyenne lorsqu’il y a eu moins de 10 embarcations.",
  "The number in any single boat.": "Le nombre de personnes dans une embarcation donnée.",
  "We worked out the average: people divided by boats, both as published.":
    "Nous avons calculé la moyenne\u202f: les personnes divisées par les embarcations, telles que publiées.",
  "people recorded dead on the way to the UK":
    "personnes recensées mortes sur la route du Royaume-Uni",
  "People recorded as having died on the way from mainland Europe to the UK.":
    "Personnes recensées comme mortes sur la route entre l’Europe continentale et le Royaume-Uni.",
  "Deaths at sea and on land, on the whole route.": "Décès en mer et à terre, sur toute la route.",
  "People recorded missing; deaths nobody recorded.":
    "Les personnes recensées disparues\u202f; les décès que nul n’a recensés.",
  "The true number may be higher: IOM lists only deaths it can confirm, and updates its list.":
    "Le nombre réel peut être plus élevé\u202f: l’OIM ne liste que les décès qu’elle peut confirmer, et met sa liste à jour.",
  "IOM’s list covers the whole journey from mainland Europe to the UK: in lorries, on roads and railways and in camps as well as at sea.":
    "La liste de l’OIM couvre tout le trajet entre l’Europe continentale et le Royaume-Uni\u202f: en camion, sur les routes et les voies ferrées et dans les campements aussi bien qu’en mer.",
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
  "The dead and the missing, added by IOM.": "Les morts et les disparus, additionnés par l’OIM.",
  "People whose loss nobody recorded.": "Les personnes dont nul n’a recensé la perte.",
  "deaths on the way to the UK, as reported at the time":
    "décès sur la route du Royaume-Uni, tels que rapportés à l’époque",
  "Deaths on the route to the UK as the press reported IOM’s count on that day.":
    "Décès sur la route du Royaume-Uni, d’après le décompte de l’OIM rapporté par la presse ce jour-là.",
  "What the reports printed; they do not say whether missing people are among them.":
    "Ce que les articles ont imprimé\u202f; ils ne disent pas si des disparus sont parmi eux.",
  "Deaths recorded later.": "Les décès recensés plus tard.",
  "The reports do not say whether missing people are counted among the deaths.":
    "Les articles ne disent pas si des disparus sont comptés parmi les décès.",
  "deaths in Channel crossings": "décès lors de traversées de la Manche",
  "People who died in Channel crossings, as the Refugee Council counted them.":
    "Personnes mortes lors de traversées de la Manche, selon le décompte du Refugee Council.",
  "Deaths in Channel crossings only.": "Les seuls décès lors de traversées de la Manche.",
  "Deaths on land.": "Les décès à terre.",
  "The Refugee Council counts deaths in Channel crossings only. Its number is never added to IOM’s.":
    "Le Refugee Council ne compte que les décès lors des traversées de la Manche. Son nombre n’est jamais ajouté à celui de l’OIM.",
  "The true number of deaths in Channel crossings may be higher.":
    "Le nombre réel de décès lors des traversées de la Manche peut être plus élevé.",
  "illegal-working enforcement visits, UK": "visites de contrôle du travail illégal, Royaume-Uni",
  "Visits by Immigration Enforcement in the UK on suspicion of illegal working.":
    "Visites de l’Immigration Enforcement au Royaume-Uni sur soupçon de travail illégal.",
  "Visits, not people or businesses.": "Des visites, pas des personnes ni des entreprises.",
  "Arrests.": "Des arrestations.",
  "Illegal-working figures are early counts from a Home Office press release.":
    "Les chiffres du travail illégal sont des décomptes précoces tirés d’un communiqué de presse du Home Office.",
  "illegal-working arrests, UK": "arrestations pour travail illégal, Royaume-Uni",
  "Arrests on illegal-working visits in the UK.":
    "Arrestations lors de visites contre le travail illégal au Royaume-Uni.",
  "Convictions or returns.": "Les condamnations ou les retours.",
  "illegal-working enforcement visits, London": "visites de contrôle du travail illégal, Londres",
  "Visits by Immigration Enforcement in London on suspicion of illegal working.":
    "Visites de l’Immigration Enforcement à Londres sur soupçon de travail illégal.",
  "illegal-working arrests, London": "arrestations pour travail illégal, Londres",
  "Arrests on illegal-working visits in London.":
    "Arrestations lors de visites contre le travail illégal à Londres.",
  "premises referred for a civil penalty, London":
    "locaux signalés en vue d’une sanction civile, Londres",
  "Premises in London for which a civil penalty notice was referred after a visit.":
    "Locaux de Londres signalés, après une visite, en vue d’un avis de sanction civile.",
  "Referrals.": "Des signalements.",
  "Fines: a referral is not yet a penalty.":
    "Les amendes\u202f: un signalement n’est pas encore une sanction.",
  "A referral for a civil penalty is not a fine.":
    "Un signalement en vue d’une sanction civile n’est pas une amende.",
  "civil penalty notices issued, UK": "avis de sanction civile émis, Royaume-Uni",
  "Civil penalty notices issued to employers.":
    "Avis de sanction civile adressés à des employeurs.",
  "Notices issued.": "Les avis émis.",
  "Later editions revised 2022 and 2023; they agree for 2010 to 2021.":
    "Des éditions ultérieures ont révisé 2022 et 2023\u202f; elles concordent de 2010 à 2021.",
  "We have not seen a table of later years.":
    "Nous n’avons pas vu de tableau d’années plus récentes.",
  "Later editions revise the newest quarters.":
    "Les éditions ultérieures révisent les trimestres les plus récents.",
  "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 for 2025 in the edition of February 2026 became 29,459 in that of May 2026.":
    "Les éditions ultérieures révisent les trimestres les plus récents des retours volontaires, le plus souvent à la hausse\u202f: 28\u202f004 pour 2025 dans l’édition de février 2026 est devenu 29\u202f459 dans celle de mai 2026.",
  "Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.":
    snapshot,
  "Printed as nearly 60,000; the total and its parts were each rounded. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Imprimé «\u202fprès de 60\u202f000\u202f»\u202f; le total et ses parties ont été arrondis séparément. ${snapshot}`,
  "The daily series runs 4 below this final figure.":
    "La série quotidienne est inférieure de 4 à ce chiffre définitif.",
  "The daily series runs 19 below this final figure.":
    "La série quotidienne est inférieure de 19 à ce chiffre définitif.",
  "Printed as 30 before the 3 September sinking; date is the one the report gives for the IOM series.":
    "Imprimé 30 avant le naufrage du 3 septembre\u202f; la date est celle que l’article donne pour la série de l’OIM.",
  "Report says IOM figures include deaths on other legs of the journey to the UK.":
    "L’article dit que les chiffres de l’OIM comprennent des décès sur d’autres étapes du trajet vers le Royaume-Uni.",
  "Reports disagree whether it includes the three deaths of that morning.":
    "Les articles divergent\u202f: on ne sait pas si les trois décès de ce matin-là y sont compris.",
  "The same report gives 241 deaths since 2018.": "Le même article donne 241 décès depuis 2018.",
  France: "France",
  Norway: "Norvège",
  Netherlands: "Pays-Bas",
  "United Kingdom": "Royaume-Uni",
  Belgium: "Belgique",
  "Home Office": "Home Office",
  "Home Secretary": "ministre de l’Intérieur",
  "head of policy and communications, Migrants’ Rights Network":
    "responsable des politiques et de la communication, Migrants’ Rights Network",
  "director, Medical Justice": "à la direction de Medical Justice",
  "Prime Minister": "Premier ministre",
  "citing Home Office sources": "citant des sources au Home Office",
  "The Guardian, citing Home Office sources": "The Guardian, citant des sources au Home Office",
  "Home Office Immigration Enforcement": "Home Office, Immigration Enforcement",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days.":
    "Une copie dans la presse du communiqué du Home Office donne le même nombre. Il ne concerne que Londres, et le communiqué donne des mois sans jours.",
  "A press copy of the Home Office’s release has the same number. It is for London only, and the release gives months without days. Referrals are not fines.":
    "Une copie dans la presse du communiqué du Home Office donne le même nombre. Il ne concerne que Londres, et le communiqué donne des mois sans jours. Les signalements ne sont pas des amendes.",
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
  "Operations and arrests are not tested here":
    "Opérations et arrestations ne sont pas vérifiées ici",
  "“Removals” is read as returns": "Le mot «\u202fremovals\u202f» est lu comme retours",
  "The five years include 2020 and 2021, the two years with the fewest returns from 2004 to 2023.":
    "Les cinq années comprennent 2020 et 2021, les deux années où il y a eu le moins de retours de 2004 à 2023.",
  "When this was said, returns had been counted to September 2024: 8,308 from July to September, as first published.":
    "Au moment où cela a été dit, les retours étaient comptés jusqu’en septembre 2024\u202f: 8\u202f308 de juillet à septembre, selon la première publication.",
  "Counted to 31 October 2024; said in December":
    "Compté jusqu’au 31 octobre 2024\u202f; dit en décembre",
  "Early counts from a press release": "Premiers décomptes d’un communiqué de presse",
  "London only; the days are not given": "Londres seulement\u202f; jours non précisés",
  "Early counts, read in a press report": "Premiers décomptes, lus dans la presse",
  "Referrals are not fines": "Un signalement n’est pas une amende",
  "This was said before the half-year was over. Counted since, July to December 2024 is the highest half-year of 2020 to 2024.":
    "Cela a été dit avant la fin du semestre. D’après les décomptes faits depuis, juillet à décembre 2024 est le semestre le plus élevé de 2020 à 2024.",
  "A copy of the release has the sentence word for word; we have not found the counts behind it. Counts that the Home Office published on 2 December 2024 end on 31 October.":
    "Une copie du communiqué contient la phrase mot pour mot\u202f; nous n’avons pas trouvé les décomptes sur lesquels elle repose. Les décomptes que le Home Office a publiés le 2 décembre 2024 s’arrêtent au 31 octobre.",
  "Yvette Cooper": "Yvette Cooper",
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
  "a public repository’s copy of the edition of 25 September 2026; the days to 20 August 2026 from the publisher’s own file":
    "une copie dans un dépôt public de l’édition du 25 septembre 2026\u202f; les jours jusqu’au 20 août 2026, du fichier de l’éditeur lui-même",
  "a public repository’s extract of the tables": "un extrait des tableaux dans un dépôt public",
  "a third party’s sums of the publisher’s file; the years 2024 and 2025 equal a second reading of the same file":
    "des sommes faites par un tiers à partir du fichier de l’éditeur\u202f; les années 2024 et 2025 sont égales à une seconde lecture du même fichier",
  "BBC Verify, in a republished live page": "BBC Verify, dans une page en direct republiée",
  "a public repository that copies the file every day, summed by day and cause group":
    "un dépôt public qui copie le fichier chaque jour, additionné par jour et groupe de causes",
  "We have seen no official statistics for those days yet.":
    "Nous n’avons pas encore vu de statistiques officielles pour ces jours.",
  "The last day is the one Full Fact gives. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Le dernier jour est celui que donne Full Fact. ${snapshot}`,
  "Begins on 1 July, not 5 July. Running totals are early counts, made before every return had been entered. Subtracting one from another gives a wrong answer.": `Commence le 1er juillet, non le 5 juillet. ${snapshot}`,
  "The final statistics count more people than the daily operational series.":
    "Les statistiques définitives comptent plus de personnes que la série opérationnelle quotidienne.",
  "at least 10 dead": "au moins 10 morts",
  "at least 19 dead": "au moins 19 morts",
  "IOM’s file now goes to 30 July, not 3 May.":
    "Le fichier de l’OIM va désormais jusqu’au 30 juillet, et non au 3 mai.",
  "press copies of the release; the number of charter flights from a news digest":
    "des copies de presse du communiqué\u202f; le nombre de vols affrétés d’après un résumé d’actualités",
  "the World Socialist Web Site only": "le World Socialist Web Site seulement",
  "Mirage News, a press copy of the release": "Mirage News, une copie de presse du communiqué",
  "wired-gov, a syndicated copy of the release": "wired-gov, une copie syndiquée du communiqué",
  "a news digest of 15 December 2024": "un résumé d’actualités du 15 décembre 2024",
  "a newspaper’s copy of the report": "une copie du reportage dans un journal",
  "short quotations and facts only": "courtes citations et faits seulement",
  "a stored copy of the page": "une copie conservée de la page",
  "a stored copy of the report": "une copie conservée de l’article",
  "The Home Office counted 13,460 returns, enforced and voluntary, from 5 July to 7 December 2024. A copy of its release says removed, the article says expelling; the count was three weeks old when the article appeared.":
    "Le Home Office a compté 13\u202f460 retours, forcés et volontaires, du 5 juillet au 7 décembre 2024. Une copie de son communiqué dit «\u202fremoved\u202f», l’article dit «\u202fexpelling\u202f»\u202f; le décompte avait trois semaines quand l’article a paru.",
  "By the edition of May 2026, enforced and voluntary returns from July to December 2024 were more than in any earlier half-year from 2017, not the highest on record; the Home Office’s own wording was the highest in five years, or since 2018.":
    "Selon l’édition de mai 2026, les retours forcés et volontaires de juillet à décembre 2024 ont été plus nombreux que dans tout semestre antérieur à partir de 2017, mais pas les plus nombreux jamais enregistrés\u202f; la formule du Home Office était le plus haut en cinq ans, ou depuis 2018.",
  "No copy of the note of December 2024 with 2,100 was found; later counts are higher: 2,580 by 4 January and 2,925 by 31 January 2025. Returns of offenders include voluntary ones, are a part of the total, and come without a breakdown by offence.":
    "Aucune copie de la note de décembre 2024 avec 2\u202f100 n’a été trouvée\u202f; les décomptes ultérieurs sont plus élevés\u202f: 2\u202f580 au 4 janvier et 2\u202f925 au 31 janvier 2025. Les retours de délinquants comprennent des retours volontaires, font partie du total et sont donnés sans ventilation par infraction.",
  "A news digest of 15 December 2024 prints the same number; the Home Office’s note itself was not read.":
    "Un résumé d’actualités du 15 décembre 2024 imprime le même nombre\u202f; la note du Home Office elle-même n’a pas été lue.",
  "The Home Office’s release of January 2025 puts more than 800 people on the four biggest flights alone; no count for all 33 was found.":
    "Le communiqué du Home Office de janvier 2025 place plus de 800 personnes sur les quatre plus grands vols à eux seuls\u202f; aucun décompte pour les 33 n’a été trouvé.",
  "No list of seven was found; reports of the same months name at least ten countries.":
    "Aucune liste de sept n’a été trouvée\u202f; des articles des mêmes mois nomment au moins dix pays.",
  "Reports before the flight were found, none with the number on board.":
    "Des articles antérieurs au vol ont été trouvés, aucun avec le nombre de personnes à bord.",
  "A copy of the Home Office’s release of 16 December 2024 prints the same amount.":
    "Une copie du communiqué du Home Office du 16 décembre 2024 imprime le même montant.",
  "A copy of the Home Office’s release of 16 December 2024 says over 1,200 officers, and next year; the article leaves out over.":
    "Une copie du communiqué du Home Office du 16 décembre 2024 dit plus de 1\u202f200 agents, et l’année suivante\u202f; l’article omet «\u202fplus de\u202f».",
  "A copy of the Home Office’s release of 24 December 2024 gives the same number and says Immigration Enforcement; the article says Border Security.":
    "Une copie du communiqué du Home Office du 24 décembre 2024 donne le même nombre et dit Immigration Enforcement\u202f; l’article dit Border Security.",
  "An AP report of the opening gives two centres under Italian jurisdiction; AP says centers, the article camps.":
    "Un article d’AP sur l’ouverture indique deux centres sous juridiction italienne\u202f; AP dit centres, l’article camps.",
  "3,000 at a time was the planned capacity, in other reports too; at the opening AP gave 400 places at first and 880 in a few weeks.":
    "3\u202f000 à la fois était la capacité prévue, dans d’autres articles aussi\u202f; à l’ouverture, AP donnait 400 places d’abord et 880 en quelques semaines.",
  "No report with 16.5 million euros was found; those found give larger sums for other things.":
    "Aucun article avec 16,5 millions d’euros n’a été trouvé\u202f; ceux trouvés donnent des sommes plus élevées pour d’autres choses.",
  "Donald Trump": "Donald Trump",
  "11 million is an official estimate of how many people were there, which reports set beside his words; he named all of them, not a number.":
    "11 millions est une estimation officielle du nombre de personnes présentes, que des articles placent à côté de ses propos\u202f; il a dit toutes, sans donner de nombre.",
  "Ten countries join the European Union": "Dix pays entrent dans l’Union européenne",
  "From then on their nationals could be refused entry or removed only in limited circumstances.":
    "Dès lors, leurs ressortissants ne pouvaient être refoulés ou éloignés que dans des cas limités.",
  "Automatic deportation rules come into force":
    "Entrée en vigueur des règles d’expulsion automatique",
  "From this day a deportation order is required after a sentence of 12 months or more, with exceptions.":
    "À partir de ce jour, un arrêté d’expulsion est requis après une peine de 12 mois ou plus, sauf exceptions.",
  "Exit checks begin at UK borders": "Début des contrôles de sortie aux frontières britanniques",
  "They add records of departures; voluntary returns include departures found later by matching data.":
    "Ils ajoutent des traces de départs\u202f; les retours volontaires comprennent des départs établis plus tard par recoupement de données.",
  "Detained fast track for asylum is suspended":
    "Suspension de la procédure accélérée d’asile en détention",
  "It had held people in detention while their claims were decided; enforced returns fell every year from 2013 to 2021.":
    "Elle retenait des personnes pendant l’examen de leur demande\u202f; les retours forcés ont baissé chaque année de 2013 à 2021.",
  "UK and France sign a declaration on Calais":
    "Le Royaume-Uni et la France signent une déclaration sur Calais",
  "Of at least 33 deaths recorded for 2015, 28 are linked to transport; the declaration is about the port and the tunnel.":
    "Sur au moins 33 décès recensés pour 2015, 28 sont liés au transport\u202f; la déclaration porte sur le port et le tunnel.",
  "Home Office takes over assisted voluntary returns":
    "Le Home Office reprend l’aide au retour volontaire",
  "A charity had run the service since 2011; voluntary returns went from 30,210 in 2015 to 12,574 in 2019.":
    "Une association assurait ce service depuis 2011\u202f; les retours volontaires sont passés de 30\u202f210 en 2015 à 12\u202f574 en 2019.",
  "France begins to clear the Calais camp": "La France commence à évacuer le camp de Calais",
  "At least 22 deaths are recorded for 2016 and at least 8 for 2017; several things changed between them.":
    "Au moins 22 décès sont recensés pour 2016 et au moins 8 pour 2017\u202f; plusieurs choses ont changé entre-temps.",
  "Rudd resigns as Home Secretary after Windrush": "Démission de la ministre Rudd après Windrush",
  "The Home Office later wrote that a fall in enforced returns coincided with changes ‘following Windrush’.":
    "Le Home Office a écrit plus tard qu’une baisse des retours forcés coïncidait avec des changements «\u202fà la suite de Windrush\u202f».",
  "Home Secretary declares a major incident":
    "Le ministre de l’Intérieur déclare un incident majeur",
  "248 of the 299 people recorded in 2018 arrived in November and December.":
    "248 des 299 personnes recensées en 2018 sont arrivées en novembre et décembre.",
  "UK and France agree a joint action plan": "Plan d’action commun du Royaume-Uni et de la France",
  "It joined patrols and equipment in France with returns to France under the Dublin Regulation.":
    "Il unissait patrouilles et équipements en France et retours vers la France selon le règlement de Dublin.",
  "At least 39 people are found dead in a lorry in Essex":
    "Au moins 39 personnes trouvées mortes dans un camion en Essex",
  "They are 39 of at least 50 deaths recorded for 2019, and did not die in a small boat.":
    "Elles sont 39 d’au moins 50 morts recensés pour 2019, et ne sont pas mortes dans une petite embarcation.",
  "First UK Covid-19 lockdown is announced":
    "Annonce du premier confinement britannique (Covid-19)",
  "Enforced and voluntary returns went from 3,680 in January–March 2020 to 827 in April–June.":
    "Les retours forcés et volontaires sont passés de 3\u202f680 en janvier–mars 2020 à 827 en avril–juin.",
  "At least four people die off Dunkirk": "Au moins quatre personnes meurent au large de Dunkerque",
  "IOM’s file counts at least 4 dead and 3 missing, of at least 10 dead and 3 missing recorded for 2020.":
    "Le fichier de l’OIM compte au moins 4 morts et 3 disparus, sur au moins 10 morts et 3 disparus recensés pour 2020.",
  "UK and France agree to double beach patrols":
    "Accord pour doubler les patrouilles sur les plages",
  "It concerns departures from France; the series counts only people detected on the UK side.":
    "Il concerne les départs de France\u202f; la série ne compte que les personnes détectées du côté britannique.",
  "EU rules, Dublin included, cease to apply to the UK":
    "Les règles de l’UE, dont Dublin, cessent de s’appliquer",
  "Ends transfers under Dublin and free movement; refusals at the port went from 10,136 in 2020 to 18,769 in 2021.":
    "Fin des transferts de Dublin et de la libre circulation\u202f; les refus au port sont passés de 10\u202f136 en 2020 à 18\u202f769 en 2021.",
  "1,250 people arrive in one day": "1\u202f250 personnes arrivent en un jour",
  "The first day above 1,000; the Home Office first gave 1,185 and later revised it.":
    "Le premier jour au-dessus de 1\u202f000\u202f; le Home Office avait d’abord donné 1\u202f185, puis a révisé ce chiffre.",
  "At least 27 people die when a boat sinks": "Au moins 27 personnes meurent dans un naufrage",
  "IOM’s file counts at least 27 and the inquiry of 2026 speaks of over 30, the most from one small boat since 2018.":
    "Le fichier de l’OIM compte au moins 27 et l’enquête de 2026 parle de plus de 30, le plus grand nombre pour une seule petite embarcation depuis 2018.",
  "The Ministry of Defence takes over the daily count":
    "Le ministère de la Défense reprend le décompte quotidien",
  "Daily figures given at the time differ from today’s series: 3 September 2022 was first given as 960 and is now 1,305.":
    "Les chiffres quotidiens d’alors diffèrent de la série actuelle\u202f: le 3 septembre 2022 a d’abord été donné à 960 et est désormais à 1\u202f305.",
  "UK and Rwanda announce an asylum partnership":
    "Le Royaume-Uni et le Rwanda annoncent un partenariat",
  "No enforced removal to Rwanda took place under it before it ended in July 2024.":
    "Aucun éloignement forcé vers le Rwanda n’a eu lieu dans ce cadre avant sa fin en juillet 2024.",
  "Nationality and Borders Act becomes law":
    "La loi sur la nationalité et les frontières est promulguée",
  "It changed the rules on claims by people who had come through another country, from 28 June 2022.":
    "Elle a changé les règles pour les demandes de personnes passées par un autre pays, à partir du 28 juin 2022.",
  "First flight to Rwanda does not leave": "Le premier vol vers le Rwanda ne part pas",
  "No return to Rwanda under the partnership is in the figures for 2022.":
    "Aucun retour vers le Rwanda au titre du partenariat ne figure dans les chiffres de 2022.",
  "1,305 people arrive in one day": "1\u202f305 personnes arrivent en un jour",
  "The highest count of a day in the series; it was first given as 960.":
    "Le décompte quotidien le plus élevé de la série\u202f; il avait d’abord été donné à 960.",
  "UK and France agree more officers on the coast": "Accord pour davantage d’agents sur la côte",
  "Patrols rise by 40 per cent; the statement gives prevented attempts, which are estimates and not part of arrivals.":
    "Les patrouilles augmentent de 40 pour cent\u202f; la déclaration donne des tentatives empêchées, qui sont des estimations et ne font pas partie des arrivées.",
  "UK and Albania sign a joint communiqué":
    "Le Royaume-Uni et l’Albanie signent un communiqué commun",
  "Albanians were 20 per cent of people returned in the year to September 2023.":
    "Les Albanais représentaient 20 pour cent des personnes retournées dans l’année close en septembre 2023.",
  "At least four people die off Kent": "Au moins quatre personnes meurent au large du Kent",
  "IOM’s file counts at least 4 dead, of at least 16 recorded for 2022.":
    "Le fichier de l’OIM compte au moins 4 morts, sur au moins 16 recensés pour 2022.",
  "UK and France agree three years of funding":
    "Accord franco-britannique sur trois ans de financement",
  "The UK’s share was set at €141m, €191m and €209m for the years 2023–24 to 2025–26.":
    "La part du Royaume-Uni a été fixée à 141 M€, 191 M€ et 209 M€ pour les années 2023–24 à 2025–26.",
  "Illegal Migration Act becomes law": "La loi sur la migration illégale est promulguée",
  "Its duty to remove was not brought into force and was repealed in December 2025.":
    "Son obligation d’éloigner n’est pas entrée en vigueur et a été abrogée en décembre 2025.",
  "Recorded arrivals since 2018 pass 100,000":
    "Les arrivées recensées depuis 2018 dépassent 100\u202f000",
  "The total adds five and a half years of people detected; it is not the number of people living in the UK.":
    "Le total additionne cinq ans et demi de personnes détectées\u202f; ce n’est pas le nombre de personnes vivant au Royaume-Uni.",
  "At least six people die off Sangatte": "Au moins six personnes meurent au large de Sangatte",
  "IOM’s file counts at least 6 dead and 1 missing, of at least 21 dead and 3 missing recorded for 2023.":
    "Le fichier de l’OIM compte au moins 6 morts et 1 disparu, sur au moins 21 morts et 3 disparus recensés pour 2023.",
  "Supreme Court rules the Rwanda policy unlawful":
    "La Cour suprême juge illégale la politique rwandaise",
  "No one had been removed to Rwanda under the policy before the ruling.":
    "Personne n’avait été éloigné vers le Rwanda selon cette politique avant l’arrêt.",
  "At least five people die off Wimereux": "Au moins cinq personnes meurent au large de Wimereux",
  "The first deaths reported in 2024, the year with the most deaths in IOM’s file.":
    "Les premiers décès signalés en 2024, l’année qui compte le plus de décès dans le fichier de l’OIM.",
  "112 people were in one boat; at least 82 dead and 3 missing are recorded for 2024, in 37 incidents.":
    "112 personnes étaient dans une même embarcation\u202f; au moins 82 morts et 3 disparus sont recensés pour 2024, en 37 incidents.",
  "Safety of Rwanda Act becomes law": "La loi sur la sécurité du Rwanda est promulguée",
  "No removal under it took place before the election of July 2024; it was repealed in December 2025.":
    "Aucun éloignement n’a eu lieu à ce titre avant l’élection de juillet 2024\u202f; elle a été abrogée en décembre 2025.",
  "The ministers’ running totals of returns count from the day after.":
    "Les totaux cumulés de retours des ministres comptent à partir du lendemain.",
  "Starmer says the Rwanda plan has ended": "Starmer déclare le plan rwandais terminé",
  "From here the ministers’ running totals of returns begin; none of them contains a removal to Rwanda.":
    "C’est ici que commencent les totaux cumulés de retours des ministres\u202f; aucun ne contient d’éloignement vers le Rwanda.",
  "At least 12 people die off Cap Gris-Nez":
    "Au moins 12 personnes meurent au large du cap Gris-Nez",
  "IOM’s file now counts at least 13, the most in one incident in 2024.":
    "Le fichier de l’OIM compte maintenant au moins 13 morts, le plus grand nombre pour un incident de 2024.",
  "At least eight people die off Ambleteuse":
    "Au moins huit personnes meurent au large d’Ambleteuse",
  "IOM’s file puts these at least 8 deaths in a cause group other than drowning.":
    "Le fichier de l’OIM place ces décès, au moins 8, dans un groupe de causes autre que la noyade.",
  "The World Socialist Web Site names it beside Italy’s camps in Albania.":
    "Le World Socialist Web Site cite la rencontre à côté des camps de l’Italie en Albanie.",
  "She spoke of people who arrive from predominantly safe countries.":
    "Elle a parlé de personnes arrivant de pays essentiellement sûrs.",
  "It is a joint action plan on irregular migration.":
    "C’est un plan d’action commun sur la migration irrégulière.",
  "Ministers of Germany, Belgium, France and the Netherlands took part.":
    "Des ministres d’Allemagne, de Belgique, de France et des Pays-Bas y ont participé.",
  "In 9 boats; the most on a December day until then.":
    "En 9 embarcations\u202f; jusque-là le plus grand nombre pour un jour de décembre.",
  "It counts 996 visits and 770 arrests in London from July to November.":
    "Il compte 996 visites et 770 arrestations à Londres de juillet à novembre.",
  "IOM’s file now counts at least 4 dead and 1 missing.":
    "Le fichier de l’OIM compte maintenant au moins 4 morts et 1 disparu.",
  "1,195 people arrive in one day": "1\u202f195 personnes arrivent en un jour",
  "The highest count of a day in 2025, in 19 boats: 63 people a boat, against 48 on 3 September 2022.":
    "Le décompte quotidien le plus élevé de 2025, en 19 embarcations\u202f: 63 personnes par embarcation, contre 48 le 3 septembre 2022.",
  "UK–France returns treaty takes effect":
    "Entrée en vigueur du traité franco-britannique de retour",
  "Some people who arrive by small boat can be returned to France, and as many others admitted from there.":
    "Certaines personnes arrivées en petite embarcation peuvent être renvoyées en France, et autant d’autres admises de là.",
  "First person is returned to France under the treaty":
    "Premier retour vers la France au titre du traité",
  "26 people had been returned under it by 10 October 2025 and 94 by 5 November.":
    "26 personnes avaient été renvoyées à ce titre au 10 octobre 2025 et 94 au 5 novembre.",
  "Asylum and returns policy statement is published":
    "Publication de la déclaration sur l’asile et les retours",
  "It sets out aims for reducing arrivals and increasing removals against which later figures will be read.":
    "Elle fixe des objectifs de baisse des arrivées et de hausse des éloignements, au regard desquels les chiffres ultérieurs seront lus.",
  "Border Security, Asylum and Immigration Act is law":
    "La loi sur les frontières, l’asile et l’immigration est promulguée",
  "It repealed the Safety of Rwanda Act and the duty to remove in the Act of 2023.":
    "Elle a abrogé la loi sur la sécurité du Rwanda et l’obligation d’éloigner de la loi de 2023.",
  "Arrivals resume after 28 days without one": "Les arrivées reprennent après 28 jours sans aucune",
  "The longest stretch of zeros since 2020; zeros are published counts, not missing data.":
    "La plus longue suite de zéros depuis 2020\u202f; les zéros sont des décomptes publiés, non des données manquantes.",
  "Inquiry reports on the deaths of November 2021":
    "Rapport de l’enquête sur les décès de novembre 2021",
  "It speaks of over 30 deaths where IOM’s file counts at least 27: two counts, each with its own rules.":
    "Il parle de plus de 30 décès là où le fichier de l’OIM en compte au moins 27\u202f: deux décomptes, chacun avec ses règles.",
  "At least four people die in the Channel": "Au moins quatre personnes meurent dans la Manche",
  "IOM’s file counts at least 4 of at least 10 deaths recorded for 2026 up to 3 May.":
    "Le fichier de l’OIM en compte au moins 4, sur au moins 10 décès recensés pour 2026 jusqu’au 3 mai.",
  "Recorded arrivals since 2018 pass 200,000":
    "Les arrivées recensées depuis 2018 dépassent 200\u202f000",
  "On the daily series the total passes 200,000 on 9 May; on the final statistics, 23 higher, a day earlier.":
    "Dans la série quotidienne, le total dépasse 200\u202f000 le 9 mai\u202f; dans les statistiques définitives, supérieures de 23, un jour plus tôt.",
  "the beginning of a stored copy of the page": "le début d’une copie conservée de la page",
  "a syndicated copy": "une copie syndiquée",
};
