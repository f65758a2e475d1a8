import { foldLabel } from '../../text/fold.ts';

/** Names of competencies that function cards commonly use: they settle where a label starts, never what it is worth. */
const COMPETENCIES = new Set(
  (
    'aanpassingsvermogen|accuraatheid|administratieve vaardigheden|algemene pc vaardigheden|ambitie|analyseren|analytisch denken|assertiviteit|beoordelen|besluitvaardigheid|' +
    'beslissen|betrokkenheid|betrouwbaarheid|burgergerichtheid|coachen|coachend leidinggeven|communiceren|conceptueel denken|conflicthantering|contactvaardigheid|' +
    'creativiteit|databanken|delegeren|diplomatie|discretie|doelgerichtheid|doorzettingsvermogen|efficient werken|eigen initiatief|empathie|ethisch handelen|flexibiliteit|' +
    'flexibel gedrag|hulpvaardigheid|impact|informatie verwerken|initiatief|initiatief nemen|inlevingsvermogen|innoveren|inspireren|integriteit|interpersoonlijke flexibiliteit|' +
    'inzet|inzicht|klantgericht handelen|klantgericht werken|klantgerichtheid|klantvriendelijkheid|kwaliteit en nauwgezetheid|kwaliteitsgerichtheid|leerbereidheid|leervermogen|' +
    'leiderschap|leidinggeven|loyaliteit|luisteren|luistervaardigheid|mondelinge communicatie|mondeling communiceren|motiveren|nauwgezetheid|nauwkeurigheid|netwerken|objectiviteit|' +
    'omgevingsbewustzijn|omgaan met stress|onderhandelen|ondernemerschap|oordeelsvorming|orde en netheid|ordelijkheid|organisatiebetrokkenheid|organisatiegevoel|organisatiesensitiviteit|' +
    'organiseren|overtuigen|overtuigingskracht|pim|plannen|plannen en organiseren|planmatig werken|presenteren|presentaties|prestatiemotivatie|probleemanalyse|probleemoplossend werken|problemen oplossen|' +
    'procedures en procesbeheer|projectmatig werken|rekenblad|rekenbladen|resultaatgerichtheid|samenwerken|samenwerking|schriftelijke communicatie|schriftelijk communiceren|sensitiviteit|sociabiliteit|' +
    'sociale vaardigheden|software eigen aan de functie|stressbestendigheid|stressbestendig zijn|synthetiseren|teamwerk|tekstverwerking|veranderingsbereidheid|verantwoordelijkheid|' +
    'verantwoordelijkheidszin|visie|voortdurend verbeteren|voortgangscontrole|wendbaarheid|werkmiddelen|werking van de organisatie|werkorganisatie|wetgeving en regelgeving|zelfbeheersing|' +
    'zelfontwikkeling|zelfontplooiing|zelfreflectie|zelfstandigheid|zelfstandig werken|zelfvertrouwen|zorgvuldigheid|' +
    'adaptability|analytical thinking|communication|creativity|customer focus|decision making|empathy|flexibility|initiative|integrity|leadership|listening|negotiation|networking|planning|problem solving|' +
    'reliability|resilience|service orientation|teamwork|written communication|oral communication|' +
    'orientation client|travail en equipe|esprit d equipe|sens de l initiative|flexibilite|fiabilite|empathie|communication ecrite|communication orale'
  ).split('|'),
);

/** Last words of the name of a group of competencies. */
const GROUP_ENDS = new Set(
  (
    'gedrag competenties competentie vaardigheden vaardigheid kennis werkmiddelen regelgeving wetgeving attitude attitudes houding vereisten ' +
    'behaviour behavior competencies skills knowledge comportement competences connaissances'
  ).split(' '),
);

/** Whether a text is the name of a competency that cards commonly use, what stands in brackets left aside. */
export function isKnownCompetency(text: string): boolean {
  const folded = foldLabel(text);
  return COMPETENCIES.has(folded) || COMPETENCIES.has(foldLabel(text.replace(/\([^()]{0,60}\)/gu, ' ')));
}

/** Whether a text ends like the name of a group of competencies: "Interactief gedrag", "PC-vaardigheden". */
export function endsLikeCluster(text: string): boolean {
  return GROUP_ENDS.has(foldLabel(text).split(' ').at(-1) ?? '');
}

/** Whether a text names several competencies at once: "Kerncompetenties", "Sociale vaardigheden". One alone is a kind. */
export function namesGroup(text: string): boolean {
  return /(?:competenties|vaardigheden|competencies|competences|skills)$/u.test(foldLabel(text));
}
