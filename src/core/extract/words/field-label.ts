import { foldLabel } from '../../text/fold.ts';
import { isKnownCompetency } from './known-label.ts';
import { kept } from '../../text/kept.ts';
import { isNear, misspellingsIn } from '../../text/near.ts';

/** A fact of the function that documents print as a label and a value. `ignored`: a label whose value is not kept. */
export type FieldKind =
  | 'title'
  | 'organisation'
  | 'department'
  | 'service'
  | 'grade'
  | 'functionFamily'
  | 'functionalCareer'
  | 'purpose'
  | 'placeInOrganisation'
  | 'ignored';

const LABELS: Readonly<Record<FieldKind, string>> = {
  title:
    'functienaam|funktienaam|funktie|functietitel|functiebenaming|naam functie|naam van de functie|benaming van de functie|benaming functie|titel van de functie|titel functie|functie|' +
    'jobtitel|job titel|job title|benaming|function title|position title|role title|intitule de la fonction|intitule du poste|intitule|fonction|vacature|vacature voor',
  organisation:
    'organisatie|korps|bestuur|lokaal bestuur|instelling|institution|etablissement|werkgever|gemeentebestuur|stadsbestuur|organisation|organization|employer|employeur|administration',
  department:
    'afdeling|departement|directie|sector|department|division|departement direction|direction|afdeling departement|departement afdeling|cluster afdeling|entiteit',
  service: 'dienst|team|dienst team|service|unit|team dienst|cel',
  grade: 'graadnaam|graad|grade|graadbenaming|naam graad|benaming graad|rang en graad',
  functionFamily:
    'functiefamilie|functiegroep|functieklasse|functiecategorie|familie|job family|function family|famille de fonctions|famille de fonction',
  functionalCareer:
    'functionele loopbaan|functioneel loopbaan|loopbaan|weddeschaal|weddenschaal|weddeschalen|salarisschaal|salarisschalen|loonschaal|loonschalen|barema|' +
    'niveau en functionele loopbaan|schaal|career|pay scale|salary scale|pay grade|bareme|echelle|echelle de traitement|carriere fonctionnelle',
  purpose:
    'doel van de functie|doel functie|functiedoel|hoofddoel|hoofddoel van de functie|doelstelling van de functie|purpose|job purpose|but de la fonction',
  placeInOrganisation:
    'plaats in de organisatie|plaats binnen de organisatie|positie in de organisatie|rapporteert aan|werkt onder leiding van|werkt onder de leiding van|' +
    'staat onder leiding van|hierarchische plaats|reports to|place dans l organisation',
  ignored:
    'subdienst|code|functiecode|niveau|rang|statuut|datum|versie|versienummer|naam|handtekening|opgesteld door|opgemaakt door|ingevuld door|nagelezen door|goedgekeurd door|ondertekend door|gelezen en besproken op|gelezen en goedgekeurd op|besproken op|overlopen op|geschreven door|verantwoordelijke uitgever|prepared by|approved by|redige par|contactpersoon|contact|telefoon|tel|gsm|e mail|email|mail|' +
    'personeelslid|evaluator|eerste evaluator|tweede evaluator|leidinggevende|rechtstreeks leidinggevende|superieur hierarchique|superieur|line manager|cluster|direct leidinggevende|directe leidinggevende|diensthoofd|plaats van tewerkstelling|standplaats|' +
    'werkplaats|uurrooster|uurregeling|werkrooster|horaire|horaires|horaire de travail|working hours|contract|contracttype|type contract|tewerkstellingsbreuk|prestatie|arbeidsregime|jobtime|adres|website|titularis|referentie|ref|' +
    'version|date|name|phone|location|place of work|nom|telephone|lieu de travail|statut|author|auteur|geldig vanaf|laatst gewijzigd|datum goedkeuring',
};

/** Words that are labels only beside a value, because they also stand alone as headings or in lists. */
const NEEDS_VALUE = new Set(
  'functie fonction benaming intitule dienst team service unit niveau rang code naam datum contact contract schaal loopbaan career familie sector cel graad grade cluster organisatie organisation instelling institution etablissement bestuur purpose entiteit plaats'.split(
    ' ',
  ),
);

const KINDS: ReadonlyMap<string, FieldKind> = labelMap();
/** Labels long enough to be recognised when misspelt, by their first letter. */
const LONG_LABELS: ReadonlyMap<string, readonly (readonly [string, FieldKind])[]> = longLabels();

/** What a label names. `isPlain`: it is a label even where no value follows it on the same line. */
export interface FieldLabel {
  readonly kind: FieldKind;
  readonly isPlain: boolean;
}

/**
 * The field that a label names, in whatever misspelling; undefined for other texts.
 *
 * @example fieldKindOf('Funcționaam:')?.kind // 'title'
 */
export function fieldKindOf(label: string): FieldLabel | undefined {
  return label.length > 50 ? undefined : kindOnce(label);
}

const kindOnce = kept(3_000, readKind);

function readKind(label: string): FieldLabel | undefined {
  const folded = foldLabel(label.replace(/\([^()]{0,30}\)/gu, ''));
  if (folded === '') return undefined;
  // "Naam / functie": who holds the function stands beside it, and nobody's name is a title.
  if (label.includes('/') && label.split('/').some((part) => OF_PERSON.test(foldLabel(part))))
    return { kind: 'ignored', isPlain: true };
  const exact = KINDS.get(folded);
  if (exact !== undefined) return { kind: exact, isPlain: !NEEDS_VALUE.has(folded) };
  if (/^(?:functie|fonction|function|vacature|job) \d{1,2}$/u.test(folded)) return { kind: 'title', isPlain: true };
  if (label.includes('/')) return twiceSaid(label);
  const most = misspellingsIn(folded.length);
  // "Leidinggeven" is a competency, and no misspelt "Leidinggevende".
  if (most === 0 || NO_MISSPELLING.has(folded) || isKnownCompetency(folded)) return undefined;
  for (const [known, kind] of LONG_LABELS.get(folded.charAt(0)) ?? []) {
    if (isNear(folded, known, Math.min(most, misspellingsIn(known.length)))) return { kind, isPlain: true };
  }
  return undefined;
}

/** Words of their own, near to that of a field: Dutch paperwork is no French employer. */
const NO_MISSPELLING = new Set(['administratie']);
const OF_PERSON = /^(?:naam|name|nom|naam medewerker|medewerker|personeelslid|titularis|titulaire|agent)$/u;

/** "Dienst / Service", "Niveau / graad": one label in two languages, or two words for what stands beside it. */
function twiceSaid(label: string): FieldLabel | undefined {
  const kinds = label.split('/').map((part) => KINDS.get(foldLabel(part)));
  const kind = kinds.find((one) => one !== 'ignored') ?? kinds[0];
  return kind !== undefined && kinds.every((one) => one !== undefined) ? { kind, isPlain: true } : undefined;
}

/**
 * The label that a line opens with and the rest of the line, where a colon between them was lost; undefined for others.
 *
 * @example labelBefore('Afdeling Interne zaken')?.value // 'Interne zaken'
 */
export function labelBefore(text: string): { readonly label: FieldLabel; readonly value: string } | undefined {
  if (text.length > 120) return undefined;
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const folded = foldLabel(words.slice(0, count).join(' '));
    const kind = KINDS.get(folded);
    if (kind !== undefined)
      return { label: { kind, isPlain: !NEEDS_VALUE.has(folded) }, value: words.slice(count).join(' ') };
  }
  return undefined;
}

function longLabels(): ReadonlyMap<string, readonly (readonly [string, FieldKind])[]> {
  const letters = new Map<string, (readonly [string, FieldKind])[]>();
  for (const [label, kind] of KINDS) {
    if (label.length < 8) continue;
    const known = letters.get(label.charAt(0));
    if (known === undefined) letters.set(label.charAt(0), [[label, kind]]);
    else known.push([label, kind]);
  }
  return letters;
}

function labelMap(): ReadonlyMap<string, FieldKind> {
  const kinds: readonly FieldKind[] = [
    'title',
    'organisation',
    'department',
    'service',
    'grade',
    'functionFamily',
    'functionalCareer',
    'purpose',
    'placeInOrganisation',
    'ignored',
  ];
  return new Map(kinds.flatMap((kind) => LABELS[kind].split('|').map((label) => [label, kind] as const)));
}
