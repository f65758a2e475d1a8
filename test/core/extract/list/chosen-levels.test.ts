import { describe, expect, it } from 'vitest';
import { withoutFootnote } from '../../../../src/core/extract/words/footnote.ts';
import { familyOf, isLevelWord, levelNumberOf } from '../../../../src/core/extract/words/level-word.ts';
import { levelCellOf } from '../../../../src/core/extract/level/level-cell.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { ingest } from '../../../../src/ingest.ts';
import { profileOf, readCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Gids', '', '## Competenties', ''];

async function read(...lines: readonly string[]): Promise<DocumentReading> {
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(lines.join('\n')));
  const [first] = readings;
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

async function levels(...lines: readonly string[]): Promise<readonly string[]> {
  return profileOf(await read(...HEAD, ...lines)).requirements.map(
    ({ label, required, scale }) =>
      `${label} ${String(required ?? '?')}${scale === undefined ? '' : `/${String(scale.levels)}`}`,
  );
}

describe('levels that are explained with a sign at the one that is asked', () => {
  it('are lists below a name', async () => {
    const reading = await read(
      ...HEAD,
      '### Luisteren',
      '',
      '- Niveau 1: laat uitspreken',
      '- Niveau 2: vraagt door ✔',
      '- Niveau 3: hoort wat niet gezegd wordt',
      '',
      '### Plannen',
      '',
      '- Niveau 1: werkt vooruit ✔',
      '- Niveau 2: verdeelt het werk',
      '- Niveau 3: denkt in jaren',
    );
    expect(profileOf(reading).requirements).toMatchObject([
      { label: 'Luisteren', required: 2, scale: { levels: 3 }, levelText: 'vraagt door' },
      { label: 'Plannen', required: 1, scale: { levels: 3 }, levelText: 'werkt vooruit' },
    ]);
  });

  it('are lines of plain text with a bracket before each, none of them a sentence', () => {
    const { requirements } = profileOf(
      readCard(
        'Functiekaart: Sluiswachter',
        '',
        'Competenties',
        'De trap die geldt, is aangeduid met (x).',
        '',
        'Waakzaamheid',
        '( ) trap 1 - ziet wat er voor de sluis ligt',
        '( ) trap 2 - ziet het aankomen',
        '(x) trap 3 - waarschuwt wie gevaar loopt op het water',
        '',
        'Nauwgezetheid',
        '(x) trap 1 - volgt de lijst',
        '( ) trap 2 - vult de lijst aan',
        '( ) trap 3 - stelt lijsten op voor anderen',
      ),
    );
    expect(requirements.map(({ label, required, scale }) => [label, required, scale?.levels])).toEqual([
      ['Waakzaamheid', 3, 3],
      ['Nauwgezetheid', 1, 3],
    ]);
  });

  it('ask no level where no bracket is filled', () => {
    const { requirements } = profileOf(
      readCard(
        'Functiekaart: Sluiswachter',
        '',
        'Competenties',
        '',
        'Waakzaamheid: niveau 2',
        '',
        'Nauwgezetheid',
        '( ) trap 1 - volgt de lijst',
        '( ) trap 2 - vult de lijst aan',
      ),
    );
    expect(requirements.filter(({ required }) => required !== undefined).map(({ label }) => label)).toEqual([
      'Waakzaamheid',
    ]);
  });

  it('are cells with a box before their text', async () => {
    expect(
      await levels(
        '| Competentie | Niveau 1 | Niveau 2 | Niveau 3 |',
        '|---|---|---|---|',
        '| Luisteren | ☐ laat uitspreken | ☒ vraagt door | ☐ hoort wat niet gezegd wordt |',
        '| Plannen | ☒ werkt vooruit | ☐ verdeelt het werk | ☐ denkt in jaren |',
      ),
    ).toEqual(['Luisteren 2/3', 'Plannen 1/3']);
  });

  it('are rows of a table with a box of their own, below a name and what it means', async () => {
    const block = (name: string, meaning: string, ...rungs: readonly string[]): readonly string[] => [
      `| ${name} | | |`,
      `| ${meaning} | | |`,
      ...rungs.map((rung) => `| ${rung} |`),
    ];
    const reading = await read(
      ...HEAD,
      ...block(
        '**Luisteren**',
        'Horen wat er gezegd wordt.',
        '☐ | Niveau 1 | laat uitspreken',
        '☒ | Niveau 2 | vraagt door',
      ),
      ...block('**Plannen**', 'Het werk verdelen.', '☒ | Niveau 1 | werkt vooruit', '☐ | Niveau 2 | verdeelt het werk'),
      ...block('**Durven**', 'Iets nieuws beginnen.', '☐ | Niveau 1 | probeert', '☐ | Niveau 2 | gaat voorop'),
    );
    expect(profileOf(reading).requirements).toMatchObject([
      { label: 'Luisteren', required: 2, scale: { levels: 2 }, levelText: 'vraagt door' },
      { label: 'Plannen', required: 1, scale: { levels: 2 } },
      { label: 'Durven' },
    ]);
    expect(profileOf(reading).requirements[2]?.required).toBeUndefined();
  });

  it('are rows with an arrow, or with a number alone in its cell', async () => {
    expect(
      await levels(
        '| **Adviseren** | | |',
        '| | 1 | geeft juiste informatie door |',
        '| ► | 2 | legt keuzes naast elkaar |',
        '| | 3 | overtuigt wie twijfelt en blijft eerlijk |',
        '',
        '| **Beslissen** | | |',
        '| | 1 | beslist binnen de eigen taak |',
        '| | 2 | beslist ook zonder alle gegevens |',
        '| ► | 3 | beslist voor de hele dienst |',
      ),
    ).toEqual(['Adviseren 2/3', 'Beslissen 3/3']);
  });

  it('are chosen by being bold where nothing has a sign and the bold ones differ', async () => {
    const bold = (name: string, one: string, two: string): readonly string[] => [`### ${name}`, '', one, '', two, ''];
    const chosen = await levels(
      ...bold('Luisteren', 'Niveau 1: laat uitspreken', '**Niveau 2: vraagt door**'),
      ...bold('Plannen', '**Niveau 1: werkt vooruit**', 'Niveau 2: verdeelt het werk'),
    );
    expect(chosen).toEqual(['Luisteren 2/2', 'Plannen 1/2']);
    const always = await read(
      ...HEAD,
      ...bold('Luisteren', '**Niveau 1: laat uitspreken**', 'Niveau 2: vraagt door'),
      ...bold('Plannen', '**Niveau 1: werkt vooruit**', 'Niveau 2: verdeelt het werk'),
    );
    expect(JSON.stringify(always)).not.toContain('"required"');
  });

  it('without a sign are a dictionary and ask nothing', async () => {
    const reading = await read(
      ...HEAD,
      '| Competentie | Niveau 1 | Niveau 2 | Niveau 3 |',
      '|---|---|---|---|',
      '| Luisteren | laat uitspreken | vraagt door | hoort wat niet gezegd wordt |',
      '| Plannen | werkt vooruit | verdeelt het werk | denkt in jaren |',
    );
    expect(reading.kind).toBe('dictionary');
  });
});

describe('tables turned on their side', () => {
  it('have the rungs in their rows and a mark for each competency', async () => {
    expect(
      await levels(
        '| Niveau | Samenwerken | Luisteren | Plannen |',
        '|---|---|---|---|',
        '| 1 | | | x |',
        '| 2 | | x | |',
        '| 3 | x | | |',
      ),
    ).toEqual(['Samenwerken 3/3', 'Luisteren 2/3', 'Plannen 1/3']);
  });

  it('have the level that is asked in one row and the one somebody has in another', async () => {
    expect(
      await levels(
        '| | Samenwerken | Luisteren | Plannen |',
        '|---|---|---|---|',
        '| Vereist niveau | 3 | 2 | 1 |',
        '| Huidig niveau | 1 | 2 | 3 |',
      ),
    ).toEqual(['Samenwerken 3', 'Luisteren 2', 'Plannen 1']);
  });
});

describe('cells', () => {
  it.each([
    ['▮▮▮▯▯', 3, 5],
    ['██░░', 2, 4],
    ['■■■□□', 3, 5],
    ['●●○', 2, 3],
  ])('"%s" count their full signs', (cell, level, of) => {
    expect(levelCellOf(cell)).toMatchObject({ kind: 'level', level, of });
  });

  it.each(['-/5', '-1', '< 2', '0,5', '2?'])('"%s" name no rung', (cell) => {
    expect(levelNumberOf(cell)).toBeUndefined();
  });

  it('keep their figure before the mark of a footnote', () => {
    expect(withoutFootnote('Niveau¹')).toBe('Niveau');
    expect(withoutFootnote('200 m²')).toBe('200 m²');
    expect(levelCellOf('2*')).toMatchObject({ kind: 'level', level: 2 });
    expect(levelNumberOf('Niveau¹')).toBeUndefined();
  });

  it('that say "not applicable" or "none" ask nothing', async () => {
    expect(
      await levels(
        '| Competentie | Niveau |',
        '|---|---|',
        '| Samenwerken | 3 |',
        '| Plannen | n.v.t. |',
        '| Tact | geen |',
        '| Durf | 0 |',
        '| Orde | - |',
      ),
    ).toEqual(['Samenwerken 3', 'Orde ?']);
  });

  it('that say no under "required" ask nothing', async () => {
    expect(await levels('| Competentie | Vereist |', '|---|---|', '| Plannen | ja |', '| Tact | nee |')).toEqual([
      'Plannen ?',
    ]);
  });

  it('are as long a scale as their header says', async () => {
    expect(await levels('| Competentie | Score op 5 |', '|---|---|', '| Plannen | 3 |', '| Tact | 4 |')).toEqual([
      'Plannen 3/5',
      'Tact 4/5',
    ]);
  });
});

describe('words for levels', () => {
  it.each([
    [['maîtrise', 'notion', 'pratique', 'expertise'], 'notion pratique maitrise expertise'],
    [['débutant', 'autonome', 'expert'], 'debutant autonome expert'],
    [['élémentaire', 'moyen', 'avancé'], 'elementaire moyen avance'],
    [['toepassen', 'kennis', 'beheersen'], 'kennis toepassen beheersen'],
    [['medior', 'junior', 'senior'], 'junior medior senior'],
  ])('%j belong to one scale', (words, family) => {
    expect(familyOf(words)?.join(' ')).toBe(family);
  });

  it('of everyday speech are none by themselves', () => {
    expect(familyOf(['kennis'])).toBeUndefined();
    expect(familyOf(['notion'])).toBeUndefined();
    expect(isLevelWord('Kennis')).toBe(false);
  });
});

describe('cards in two languages', () => {
  it('have one heading, one header and one title in both', async () => {
    const reading = await read(
      '# Functieprofiel / Profil de fonction : Gids / Guide',
      '',
      '## Competenties / Compétences',
      '',
      '| Competentie / Compétence | Niveau / Niveau |',
      '|---|---|',
      '| Samenwerken / Collaborer | 3 |',
      '| Luisteren / Ecouter | 2 |',
    );
    const { title, requirements } = profileOf(reading);
    expect(title).toBe('Gids / Guide');
    expect(requirements.map(({ cluster, required }) => [cluster, required])).toEqual([
      [undefined, 3],
      [undefined, 2],
    ]);
  });
});
