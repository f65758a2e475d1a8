import { CARDS, legendOf, printedRung, rungsOf, WORDING, type Card } from '../card.ts';
import { MERGING, type LaidRow, type Part } from '../table-document.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';

const HEAD: Readonly<Record<Card['language'], readonly [string, string]>> = {
  nl: ['Competentie', 'Niveau'],
  fr: ['Compétence', 'Niveau'],
  en: ['Competency', 'Level'],
};
/** Headers over columns that say something else of a competency. */
const ASIDE: Readonly<
  Record<
    Card['language'],
    Readonly<Record<'definition' | 'indicator' | 'weight' | 'remark' | 'share' | 'year' | 'method', readonly string[]>>
  >
> = {
  nl: {
    definition: ['Omschrijving', 'Definitie', 'Toelichting', 'Betekenis'],
    indicator: ['Gedragsindicatoren', 'Indicator', 'Waarneembaar gedrag', 'Concreet'],
    weight: ['Gewicht', 'Weging', 'Belang', 'Coëfficiënt'],
    remark: ['Opmerking', 'Opmerkingen', 'Commentaar', 'Nota'],
    share: ['Gewicht (%)', 'Aandeel', 'Weging in %', '%'],
    year: ['Jaar', 'Geldig vanaf', 'Evaluatie', 'Herzien in'],
    method: ['Toets', 'Meetinstrument', 'Bewijs', 'Getoetst in'],
  },
  fr: {
    definition: ['Description', 'Définition', 'Explication', 'Signification'],
    indicator: ['Indicateurs', 'Comportements observables', 'Comportement', 'Indicateurs de comportement'],
    weight: ['Poids', 'Pondération', 'Coefficient', 'Importance'],
    remark: ['Remarque', 'Remarques', 'Commentaire', 'Note'],
    share: ['Poids (%)', 'Part', 'Pondération (%)', '%'],
    year: ['Année', 'Valable dès', 'Révision', 'Date'],
    method: ['Épreuve', 'Preuve', 'Méthode', 'Évalué par'],
  },
  en: {
    definition: ['Description', 'Definition', 'Explanation', 'Meaning'],
    indicator: ['Indicators', 'Behavioural indicators', 'Behaviour', 'Evidence'],
    weight: ['Weight', 'Weighting', 'Importance', 'Priority'],
    remark: ['Remarks', 'Comments', 'Note', 'Remark'],
    share: ['Weight (%)', 'Share', 'Weighting (%)', '%'],
    year: ['Year', 'Valid from', 'Review', 'Date'],
    method: ['Assessed by', 'Test', 'Method', 'Evidence'],
  },
};
const SENTENCES: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: [
    'Werkt volgens de 3 afspraken van het team.',
    'Legt uit aan collega’s en vraagt na.',
    'Volgt op, ook na afloop.',
    'Doet dit zonder 2e controle.',
  ],
  fr: [
    "Travaille selon les 3 règles de l'équipe.",
    'Explique et vérifie.',
    'Assure le suivi.',
    'Le fait sans 2e contrôle.',
  ],
  en: [
    'Works by the 3 rules of the team.',
    'Explains and checks.',
    'Follows up afterwards.',
    'Does so without a 2nd check.',
  ],
};

/** A column with something else beside the level, left or right of it. */
export function otherColumns(): readonly TableLayout[] {
  const kinds = ['definition', 'indicator', 'weight', 'remark', 'share', 'year', 'method'] as const;
  return kinds.flatMap((kind, index) =>
    [0, 1, 2, 3].map((step): TableLayout => {
      const card = turn(CARDS, index + step * 3);
      const [label, level] = HEAD[card.language];
      const other = turn(ASIDE[card.language][kind], step);
      const isBefore = step % 2 === 0;
      const value = (row: number): string =>
        kind === 'weight'
          ? String((row % 3) + 1)
          : kind === 'share'
            ? `${String(5 * ((row % 4) + 1))} %`
            : kind === 'year'
              ? String(2024 + (row % 3))
              : kind === 'remark' || kind === 'method'
                ? row % 3 === 1
                  ? turn(SENTENCES[card.language], row)
                  : ''
                : turn(SENTENCES[card.language], row);
      const line = (name: string, asked: string, more: string): LaidRow =>
        isBefore ? [name, more, asked] : [name, asked, more];
      const isMarked = step > 1;
      const rungs = rungsOf(card, 'digit');
      const rows = isMarked
        ? [
            [label, ...(isBefore ? [other] : []), ...rungs, ...(isBefore ? [] : [other])],
            ...clusteredRows(card).map((one, row) => [
              one.label,
              ...(isBefore ? [value(row)] : []),
              ...rungs.map((rung) => (rung === String(one.level) ? 'x' : '')),
              ...(isBefore ? [] : [value(row)]),
            ]),
          ]
        : [
            line(label, level, other),
            ...clusteredRows(card).map((one, row) => line(one.label, String(one.level ?? ''), value(row))),
          ];
      return cardLayout(
        `${other} ${isBefore ? 'before' : 'after'} ${isMarked ? 'marks' : 'the level'}`,
        card,
        [{ kind: 'table', rows }],
        askedOf(card),
      );
    }),
  );
}

/** What is required beside what is wished for, held or counted. */
export function otherLevels(): readonly TableLayout[] {
  const pairs: Readonly<Record<Card['language'], readonly (readonly [string, string, 'wished' | 'aside'])[]>> = {
    nl: [
      ['Vereist', 'Gewenst', 'wished'],
      ['Minimum', 'Streefniveau', 'wished'],
      ['Vereist niveau', 'Huidig niveau', 'aside'],
      ['Niveau', 'Max', 'aside'],
      ['Gevraagd', 'Behaald', 'aside'],
      ['Minimumniveau', 'Gewenst niveau', 'wished'],
      ['Niveau', 'Gewicht', 'aside'],
      ['Instapniveau', 'Doelniveau', 'wished'],
      ['Verwacht', 'Zelfinschatting', 'aside'],
    ],
    fr: [
      ['Requis', 'Souhaité', 'wished'],
      ['Niveau requis', 'Niveau actuel', 'aside'],
      ['Niveau attendu', 'Niveau atteint', 'aside'],
      ['Niveau minimum', 'Niveau souhaité', 'wished'],
    ],
    en: [
      ['Required', 'Desired', 'wished'],
      ['Required level', 'Current level', 'aside'],
      ['Minimum', 'Target', 'wished'],
    ],
  };
  return CARDS.flatMap((card, place) =>
    pairs[card.language].flatMap(([one, other, sense], index): readonly TableLayout[] => {
      if ((index + place) % 3 === 2) return [];
      const isSwapped = (index + place) % 2 === 1;
      const most = card.words.length;
      const more = (level: number): number =>
        sense === 'wished' ? Math.min(most, level + 1) : other === 'Max' ? most : Math.max(1, level - 1);
      const rows: LaidRow[] = [
        isSwapped ? [HEAD[card.language][0], other, one] : [HEAD[card.language][0], one, other],
        ...clusteredRows(card).map(({ label, level }): LaidRow => {
          const [asked, beside] = level === undefined ? ['', ''] : [String(level), String(more(level))];
          return isSwapped ? [label, beside, asked] : [label, asked, beside];
        }),
      ];
      const asked = askedOf(card).map((each) =>
        sense === 'wished' && each.required !== undefined && more(each.required) > each.required
          ? { ...each, wished: more(each.required) }
          : each,
      );
      return [cardLayout(`${one} and ${other}${isSwapped ? ', swapped' : ''}`, card, [{ kind: 'table', rows }], asked)];
    }),
  );
}

/** A code and a name, two lists beside each other, a table in a table, a table for each competency. */
export function otherForms(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, level] = HEAD[card.language];
    const rows = clusteredRows(card);
    const shown = (one: { readonly level?: number }): string => String(one.level ?? '');
    const table = (lines: readonly LaidRow[]): Part => ({ kind: 'table', rows: lines });
    const half = Math.ceil(rows.length / 2);
    const sides = Array.from({ length: half }, (_, place) => [rows[place], rows[place + half]]);
    const group = WORDING[card.language].cluster;
    return [
      cardLayout(
        'code and name',
        card,
        [
          table([
            ['Code', label, level],
            ...rows.map((one, place) => [`C${String(place + 1).padStart(2, '0')}`, one.label, shown(one)]),
          ]),
        ],
        askedOf(card),
      ),
      cardLayout(
        'number and name',
        card,
        [table([['Nr.', label, level], ...rows.map((one, place) => [String(place + 1), one.label, shown(one)])])],
        askedOf(card),
      ),
      cardLayout(
        'number without a header',
        card,
        [table([['', label, level], ...rows.map((one, place) => [`${String(place + 1)}.`, one.label, shown(one)])])],
        askedOf(card),
      ),
      cardLayout(
        'code and name under one header',
        card,
        [
          table([
            [{ text: label, span: 2 }, level],
            ...rows.map((one, place) => [`K${String(place + 1)}`, one.label, shown(one)]),
          ]),
        ],
        askedOf(card),
        { formats: MERGING },
      ),
      cardLayout(
        'two lists beside each other',
        card,
        [
          table([
            [label, level, label, level],
            ...sides.map(([one, other]) => [
              one?.label ?? '',
              one === undefined ? '' : shown(one),
              other?.label ?? '',
              other === undefined ? '' : shown(other),
            ]),
          ]),
        ],
        askedOf(card),
      ),
      cardLayout(
        'two lists beside each other, an empty column between',
        card,
        [
          table([
            [label, level, '', label, level],
            ...sides.map(([one, other]) => [
              one?.label ?? '',
              one === undefined ? '' : shown(one),
              '',
              other?.label ?? '',
              other === undefined ? '' : shown(other),
            ]),
          ]),
        ],
        askedOf(card),
      ),
      cardLayout(
        'two lists beside each other, no header',
        card,
        [
          table(
            sides.map(([one, other]) => [
              one?.label ?? '',
              one === undefined ? '' : shown(one),
              other?.label ?? '',
              other === undefined ? '' : shown(other),
            ]),
          ),
        ],
        askedOf(card),
      ),
      cardLayout(
        'table in a table',
        card,
        [
          table(
            card.groups.map(({ cluster, rows: own }): LaidRow => [
              cluster,
              { text: '', inner: own.map((one) => [one.label, shown(one)]) },
            ]),
          ),
        ],
        askedOf(card, { hasCluster: true }),
        { formats: ['docx', 'html'] },
      ),
      cardLayout(
        'table in a table with its header',
        card,
        [
          table(
            card.groups.map(({ cluster, rows: own }): LaidRow => [
              cluster,
              { text: '', inner: [[label, level], ...own.map((one) => [one.label, shown(one)])] },
            ]),
          ),
        ],
        askedOf(card, { hasCluster: true }),
        { formats: ['docx', 'html'] },
      ),
      cardLayout(
        'a table for each competency',
        card,
        rows.map((one) =>
          table([
            [label, one.label],
            [group, one.cluster],
            [level, shown(one)],
          ]),
        ),
        askedOf(card, { hasCluster: true }),
        { formats: index % 2 === 0 ? ['docx', 'html', 'md'] : ['docx', 'html', 'md', 'xlsx', 'csv'] },
      ),
      cardLayout(
        'one table of names and values',
        card,
        [table(rows.map((one) => [one.label, one.level === undefined ? '' : `${level} ${String(one.level)}`]))],
        askedOf(card),
      ),
      cardLayout(
        'one table for the whole card',
        card,
        [
          table([
            [WORDING[card.language].service, card.service],
            ...rows.flatMap((one): readonly LaidRow[] => [
              [label, one.label],
              [level, shown(one)],
            ]),
          ]),
        ],
        askedOf(card),
      ),
      cardLayout(
        'level and its text in one cell',
        card,
        [
          table([
            [label, level],
            ...rows.map((one, place) => [
              one.label,
              one.level === undefined
                ? ''
                : `${printedRung(card, one.level, 'digit')} – ${turn(SENTENCES[card.language], place)}`,
            ]),
          ]),
        ],
        askedOf(card),
      ),
      cardLayout(
        'a numbered legend beside',
        card,
        [
          table([[label, level], ...rows.map((one) => [one.label, shown(one)])]),
          table([[level, WORDING[card.language].scale], ...card.words.map((word, place) => [String(place + 1), word])]),
        ],
        askedOf(card, { hasLength: true }),
      ),
      cardLayout(
        'legend as first rows',
        card,
        [
          table([
            [{ text: legendOf(card, 'digit'), span: 2 }],
            [label, level],
            ...rows.map((one) => [one.label, shown(one)]),
          ]),
        ],
        askedOf(card, { hasLength: true }),
        { formats: MERGING },
      ),
    ];
  });
}
