import { describe, expect, it } from 'vitest';
import { askedIn } from '../asked-in.ts';

const CARD = ['FUNCTIEKAART', 'Functie: Zaalwachter', '', 'WAT WE VERWACHTEN', ''];

describe('levels in the words of a document itself', () => {
  it('are read behind the names, by the lines that explain them', async () => {
    expect(
      await askedIn(
        'kaart.txt',
        ...CARD,
        'Gastvrijheid            loopt goed',
        'Samenwerken             loopt goed',
        'Zorg voor materiaal     draagt de ploeg',
        'Orde en netheid         begint net',
        '',
        'begint net = je hebt nog hulp nodig',
        'loopt goed = je doet het zelfstandig',
        'draagt de ploeg = je helpt anderen',
      ),
    ).toEqual(['Gastvrijheid 2/3', 'Samenwerken 2/3', 'Zorg voor materiaal 3/3', 'Orde en netheid 1/3']);
  });

  it('are read as stars before the names, with groups between them', async () => {
    expect(
      await askedIn(
        'kaart.txt',
        ...CARD,
        '*     kan het met hulp van een collega',
        '**    doet het zelfstandig',
        '***   helpt er anderen mee vooruit',
        '',
        'a) met mensen',
        '',
        '***   gasten onthalen',
        '**    rustig blijven bij drukte',
        '',
        'b) met spullen',
        '',
        '*     verlichting bedienen',
        '**    zaal klaarzetten',
      ),
    ).toEqual([
      'gasten onthalen 3/3 (met mensen)',
      'rustig blijven bij drukte 2/3 (met mensen)',
      'verlichting bedienen 1/3 (met spullen)',
      'zaal klaarzetten 2/3 (met spullen)',
    ]);
  });

  it('are read from a column whose header is in no list of words, by signs that show their length', async () => {
    expect(
      await askedIn(
        'kaart.md',
        '# Functieprofiel: Leesbegeleider',
        '| Competentie | Zo zie je het | In het gesprek? | Peil |',
        '|---|---|---|---|',
        '| Gastvrijheid | groet elke lezer aan de balie | ja | ●●●○ |',
        '| Leren en groeien | volgt elk jaar een vorming | nee | ●●○○ |',
        '| Ordelijkheid | zet boeken terug | ja | ●○○○ |',
      ),
    ).toEqual(['Gastvrijheid 3/4', 'Leren en groeien 2/4', 'Ordelijkheid 1/4']);
  });

  it('are read alone on the line below the name, for each of several functions', async () => {
    const palier = (name: string, level: number): readonly string[] => [`- ${name}`, `  - palier ${String(level)}/4`];
    expect(
      await askedIn(
        'referentiel.md',
        '# Référentiel des fonctions',
        '## Fontainier',
        ...palier('Travail en équipe', 2),
        ...palier('Soudure', 4),
        '## Électricien',
        ...palier('Travail en équipe', 3),
        ...palier('Soudure', 1),
        '## Chef de travaux',
        ...palier('Travail en équipe', 4),
        ...palier('Soudure', 2),
      ),
    ).toEqual([
      'Travail en équipe 2/4',
      'Soudure 4/4',
      'Travail en équipe 3/4',
      'Soudure 1/4',
      'Travail en équipe 4/4',
      'Soudure 2/4',
    ]);
  });

  it('keep their groups within one function, where headings below one part name them', async () => {
    const rows = (...names: readonly string[]): readonly string[] => [
      '| Competentie | Niveau |',
      '|---|---|',
      ...names.map((name, index) => (index % 2 === 0 ? `| ${name} | 1 · 2 · **3** |` : `| ${name} | 1 · **2** · 3 |`)),
      '',
    ];
    expect(
      await askedIn(
        'kaart.md',
        '# Maatschappelijk werker',
        '## Opdracht',
        'Je onderzoekt hulpvragen.',
        '## Profiel',
        'Het vet gedrukte cijfer is het niveau dat we vragen.',
        '### Samen',
        ...rows('Luisteren', 'Overleggen'),
        '### Vak',
        ...rows('Sociale wetgeving', 'Dossiers opbouwen'),
      ),
    ).toEqual([
      'Luisteren 3/3 (Samen)',
      'Overleggen 2/3 (Samen)',
      'Sociale wetgeving 3/3 (Vak)',
      'Dossiers opbouwen 2/3 (Vak)',
    ]);
  });
});

describe('what only looks like levels', () => {
  it.each([
    [
      'points of a survey',
      ['VERSLAG VAN DE BEVRAGING', '', 'Tevredenheid: 3/5', 'Werkdruk: 4/5', 'Sfeer in het team: 2/5', 'Loon: 3/5'],
    ],
    ['bullets', [...CARD, '*   kassa sluiten', '*   zaal openen', '*   publiek tellen', '*   licht doven']],
    [
      'ranks in a table of staff',
      ['Bezetting', '', 'Dienst burgerzaken     niveau B', 'Dienst wegen     niveau D', 'Dienst sport     niveau C'],
    ],
    [
      'levels of a language',
      ['Functie: Onthaalmedewerker', '', 'Talen', '', 'Nederlands: 4/5', 'Frans: 3/5', 'Engels: 2/5', 'Duits: 1/5'],
    ],
    [
      'lines that explain every level in turn',
      [
        ...CARD,
        'Luisteren',
        '',
        'Niveau 1',
        'hoort wat de bezoeker zegt',
        'Niveau 2',
        'vraagt door naar de vraag achter de vraag',
        'Niveau 3',
        'leert het anderen',
      ],
    ],
    [
      'figures that refer to notes',
      [...CARD, '- zaal openen (1)', '- kassa sluiten (2)', '- licht doven (1)', '', '(1) op zondag', '(2) elke dag'],
    ],
    [
      'a choice without an order',
      [...CARD, 'Zaal openen     ja', 'Kassa sluiten     nee', 'Licht doven     ja', 'Publiek tellen     nee'],
    ],
  ])('%s: no level is read', async (_, lines) => {
    expect((await askedIn('tekst.txt', ...lines)).filter((one) => /[1-9]\//u.test(one))).toEqual([]);
  });
});
