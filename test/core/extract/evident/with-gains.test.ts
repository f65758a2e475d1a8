import { describe, expect, it } from 'vitest';
import { askedIn } from '../asked-in.ts';

const FIGURES = ['# Functiekaart tuinier', '', '## Competenties', '', '| Competentie | Niveau |', '|---|---|'];
const KNOWLEDGE = ['| Snoeien | grondige kennis |', '| Machines | vakkennis |', '| Bemesten | grondige kennis |'];

describe('a list without levels beside one that has them', () => {
  it('gains those that the document shows in words of its own', async () => {
    expect(
      await askedIn(
        'kaart.md',
        ...FIGURES,
        '| Samenwerken | 3 |',
        '| Orde | 2 |',
        '',
        '## Kennis',
        '',
        'Drie graden: basiskennis, grondige kennis, vakkennis.',
        '',
        '| Domein | Graad |',
        '|---|---|',
        ...KNOWLEDGE,
        '| Rekenblad | basiskennis |',
      ),
    ).toEqual([
      'Samenwerken 3/?',
      'Orde 2/?',
      'Snoeien 2/3 (Kennis)',
      'Machines 3/3 (Kennis)',
      'Bemesten 2/3 (Kennis)',
      'Rekenblad 1/3 (Kennis)',
    ]);
  });

  it('stays open where nothing tells the order of the words', async () => {
    const lines = await askedIn(
      'kaart.md',
      ...FIGURES,
      '| Samenwerken | 3 |',
      '',
      '## Kennis',
      '',
      '| Domein | Graad |',
      '|---|---|',
      '| Snoeien | groen |',
      '| Machines | blauw |',
      '| Bemesten | groen |',
    );
    expect(lines.filter((line) => /Snoeien|Machines|Bemesten/u.test(line)).every((line) => line.includes('?/?'))).toBe(
      true,
    );
  });

  it('gives no level of one name to the group or the name above it', async () => {
    expect(
      await askedIn(
        'fiche.txt',
        'Fiche de fonction médiatrice',
        '',
        'Compétences',
        '',
        'Niveaux : 1 = débutant, 2 = autonome, 3 = expert.',
        '',
        'Savoir-être',
        '• Impartialité (3)',
        '• Ponctualité (1)',
        '',
        'Savoir-faire',
        '• Mener un entretien (3)',
        '• Outils informatiques',
        '• Travailler en réseau (1)',
      ),
    ).toEqual([
      'Impartialité 3/3 (Savoir-être)',
      'Ponctualité 1/3 (Savoir-être)',
      'Mener un entretien 3/3 (Savoir-faire)',
      'Outils informatiques ?/? (Savoir-faire)',
      'Travailler en réseau 1/3 (Savoir-faire)',
    ]);
  });
});

describe('names with their level on another line', () => {
  it('are read below a framework that names its rungs', async () => {
    expect(
      await askedIn(
        'role.txt',
        'Job description',
        '',
        'Harbour pilot',
        '',
        'Competency framework',
        'Levels, from lowest to highest: Novice, Skilled, Guide.',
        '',
        'Radio traffic',
        'Level required: Guide',
        'Leads the calls of the watch.',
        '',
        'Steering',
        'Level required: Skilled',
        'Brings a ship in by day.',
        '',
        'Log keeping',
        'Level required: Novice',
        'Notes every call.',
      ),
    ).toEqual(['Radio traffic 3/3', 'Steering 2/3', 'Log keeping 1/3']);
  });

  it('have a letter before them, or a level behind a comma, where the document orders the letters', async () => {
    const head = ['Functieprofiel archivaris', '', 'Competenties', ''];
    const names = ['Luisteren', 'Sorteren', 'Bewaren', 'Ontsluiten'];
    const letters = ['B', 'A', 'C', 'B'];
    const legend = 'Gevraagde graad: A = elementair, B = zelfstandig, C = diepgaand, van laag naar hoog';
    const before = names.map((name, index) => `${letters[index] ?? ''} ${name}`);
    expect((await askedIn('a.txt', ...head, ...before, '', legend)).map((line) => line.split('/')[0])).toEqual([
      'Luisteren 2',
      'Sorteren 1',
      'Bewaren 3',
      'Ontsluiten 2',
    ]);
    const told =
      'Er zijn vier niveaus die in zwaarte oplopen: A (uitvoerend), B (zelfstandig), C (sturend) en D (leidend).';
    const behind = names.flatMap((name, index) => [
      `${name}, niveau ${letters[index] ?? ''}.`,
      'Je doet dit elke dag.',
      '',
    ]);
    const lines = await askedIn('b.txt', ...head, told, '', ...behind);
    expect(lines).toEqual(['Luisteren 2/?', 'Sorteren 1/?', 'Bewaren 3/?', 'Ontsluiten 2/?']);
  });

  it('are no levels where letters before names only count them', async () => {
    const lines = await askedIn(
      'c.txt',
      'Functieprofiel archivaris',
      '',
      'Competenties',
      '',
      'A Luisteren',
      'B Sorteren',
      'C Bewaren',
      'D Ontsluiten',
    );
    expect(lines.every((line) => line.includes('?/?'))).toBe(true);
  });

  it('are none of rooms on a floor, whatever the floors are called', async () => {
    const rooms = [
      '| Lokaal | Verdieping |',
      '|---|---|',
      '| Aula | Niveau 0 |',
      '| Keuken | Niveau 2 |',
      '| Zaal | Niveau 2 |',
    ];
    expect(await askedIn('lokalen.md', '# Aanbod voorjaar', '', '## Docenten en lokalen', '', ...rooms)).toEqual([]);
  });

  it('are none of sentences above a figure', async () => {
    const lines = await askedIn(
      'form.txt',
      'Functiekaart bode',
      '',
      'Competenties',
      '',
      'De kolom is ingevuld. Medewerker en evaluator geven elk een score',
      '2',
      'van 1 tot 5.',
      '',
      'Orde: niveau 3',
      'Inzet: niveau 2',
    );
    expect(lines.filter((line) => line.includes('score'))).not.toContain(
      'De kolom is ingevuld. Medewerker en evaluator geven elk een score 2/?',
    );
    expect(lines).toContain('Orde 3/?');
  });
});
