import { dice } from './dice.ts';

// prettier-ignore
const STEMS = [
  'Klantgericht', 'Samen', 'Zelfstandig', 'Resultaatgericht', 'Oplossingsgericht', 'Nauwkeurig', 'Veilig', 'Planmatig',
  'Digitaal', 'Projectmatig', 'Kostenbewust', 'Duurzaam', 'Ondernemend', 'Betrouwbaar', 'Gestructureerd', 'Helder',
] as const;
// prettier-ignore
const VERBS = [
  'werken', 'denken', 'handelen', 'communiceren', 'rapporteren', 'adviseren', 'plannen', 'organiseren', 'begeleiden',
  'onderhandelen', 'aansturen', 'beslissen', 'overleggen', 'ontwerpen', 'toezien', 'uitleggen',
] as const;
// prettier-ignore
const FIELDS = [
  '', ' met burgers', ' met partners', ' onder druk', ' in team', ' in projecten', ' bij crisissen', ' op de werf',
  ' aan het loket', ' voor het bestuur', ' in netwerken', ' met cijfers', ' op papier', ' in dossiers', ' op afstand',
  ' met jongeren', ' met ouderen', ' in de wijk', ' bij evenementen', ' met machines', ' in de zorg', ' met vrijwilligers',
  ' bij verandering', ' over grenzen heen', ' binnen budget', ' volgens de regels', ' met aandacht voor milieu',
  ' met oog voor detail', ' in het Frans', ' in het Engels', ' bij aanbestedingen', ' in noodsituaties', ' met gegevens',
  ' met kaarten', ' in archieven', ' bij verhuur', ' rond mobiliteit', ' rond wonen', ' rond werk', ' rond onderwijs',
  ' rond cultuur', ' rond sport', ' rond groen', ' rond water', ' rond afval', ' rond energie', ' rond erfgoed',
  ' rond handel', ' rond landbouw', ' rond gezondheid', ' rond veiligheid', ' rond jeugd', ' rond toerisme', ' rond belasting',
  ' rond personeel', ' rond aankoop',
] as const;

/** @returns So many different invented names of competencies, always the same ones. At most 14,000. */
export function competencyNames(count: number): readonly string[] {
  const all = STEMS.flatMap((stem) => VERBS.flatMap((verb) => FIELDS.map((field) => `${stem} ${verb}${field}`)));
  const { roll } = dice(7);
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    [all[last], all[other]] = [all[other] ?? '', all[last] ?? ''];
  }
  return all.slice(0, count);
}
