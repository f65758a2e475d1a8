import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const levels = (reading: ReturnType<typeof readCard>): readonly string[] =>
  asked(reading).map(
    ({ label, required, scale }) => `${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );

const card = (...rows: readonly string[]): ReturnType<typeof readCard> =>
  readCard('# Functiekaart sluiswachter', '', '## Competenties', '', ...rows);

const radio = (name: string, checked: number): string =>
  `<tr><th>${name}</th>${[1, 2, 3, 4].map((at) => `<td><input type="radio" disabled${at === checked ? ' checked' : ''}></td>`).join('')}</tr>`;

describe('a level that nobody is asked', () => {
  it('keeps its place where an empty box is printed for it, whatever it is called', () => {
    const head = '<tr><th>Competentie</th><th>Leerling</th><th>Gezel</th><th>Meester</th><th>Gids</th></tr>';
    const table = `<fieldset><table>${head}${radio('Schutten', 2)}${radio('Meten', 3)}${radio('Onthalen', 2)}</table></fieldset>`;
    expect(levels(readHtmlCard(`<h1>Functiekaart sluiswachter</h1><h2>Competenties</h2>${table}`))).toEqual([
      'Schutten 2/4',
      'Meten 3/4',
      'Onthalen 2/4',
    ]);
    expect(
      levels(
        card(
          '| Competentie | Leerling | Gezel | Meester |',
          '|---|---|---|---|',
          '| Schutten | ○ | ○ | ● |',
          '| Meten | ○ | ● | ○ |',
          '| Onthalen | ○ | ● | ○ |',
        ),
      ),
    ).toEqual(['Schutten 3/3', 'Meten 2/3', 'Onthalen 2/3']);
  });

  it('is no column without boxes that says something else', () => {
    expect(
      levels(
        card(
          '| Competentie | Opmerking | basis | goed |',
          '|---|---|---|---|',
          '| Schutten | | ○ | ● |',
          '| Meten | ○ | ● | ○ |',
          '| Onthalen | | ● | ○ |',
        ),
      ),
    ).toEqual(['Schutten 2/2', 'Meten 1/2', 'Onthalen 1/2']);
  });
});

describe('levels before the names', () => {
  it('begin in the first column, marked or not', () => {
    expect(
      levels(
        card(
          '| B | G | E | Competentie | Toelichting |',
          '|---|---|---|---|---|',
          '| ☐ | ☑ | ☐ | Schutten | Bedient de sluis |',
          '| ☑ | ☐ | ☐ | Meten | Leest de peilschaal |',
          '| ☐ | ☐ | ☑ | Onthalen | Staat schippers te woord |',
        ),
      ),
    ).toEqual(['Schutten 2/3', 'Meten 1/3', 'Onthalen 3/3']);
    expect(
      levels(
        card(
          '| 1 | 2 | 3 | |',
          '|---|---|---|---|',
          '| | x | | Schutten |',
          '| | | x | Meten |',
          '| | x | | Onthalen |',
        ),
      ),
    ).toEqual(['Schutten 2/3', 'Meten 3/3', 'Onthalen 2/3']);
    expect(
      levels(
        card(
          '| Niveau | | | Competentie |',
          '|---|---|---|---|',
          '| laag | midden | hoog | |',
          '| x | x | | Schutten |',
          '| x | | | Meten |',
          '| x | x | x | Onthalen |',
        ),
      ),
    ).toEqual(['Schutten 2/3', 'Meten 1/3', 'Onthalen 3/3']);
  });

  it('are not a mark before the name by itself', () => {
    expect(
      levels(
        card(
          '| Kern | Competentie | basis | goed | sterk |',
          '|---|---|---|---|---|',
          '| x | Schutten | | x | |',
          '| | Meten | x | | |',
          '| x | Onthalen | | | x |',
        ),
      ),
    ).toEqual(['Schutten 2/3', 'Meten 1/3', 'Onthalen 3/3']);
    expect(
      levels(card('| x | x | Aanwezig op |', '|---|---|---|', '| x | | maandag |', '| x | x | dinsdag |')).filter(
        (one) => /[1-9]\//u.test(one),
      ),
    ).toEqual([]);
  });
});

describe('a name over a sentence in one cell', () => {
  it('is the name alone beside marks too', () => {
    const row = (name: string, text: string, at: number): string =>
      `<tr><td>${name}<br><small>${text}</small></td>${[1, 2, 3].map((one) => `<td>${one === at ? 'x' : ''}</td>`).join('')}</tr>`;
    const head = '<tr><th>Competentie</th><th>1</th><th>2</th><th>3</th></tr>';
    const table = `<table>${head}${row('Schutten', 'Bedient de sluis veilig.', 3)}${row('Meten', 'Leest de peilschaal af.', 1)}</table>`;
    const reading = readHtmlCard(`<h1>Functiekaart sluiswachter</h1><h2>Competenties</h2>${table}`);
    expect(asked(reading).map(({ label, required, definition }) => [label, required, definition])).toEqual([
      ['Schutten', 3, 'Bedient de sluis veilig.'],
      ['Meten', 1, 'Leest de peilschaal af.'],
    ]);
  });
});
