import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const HEAD = ['Functiekaart: Smid', '', 'Competenties', ''];
const read = (...lines: readonly string[]): readonly (readonly [string, number | undefined, string | undefined])[] =>
  asked(readCard(...HEAD, ...lines)).map(({ label, required, definition }) => [label, required, definition]);

describe('names and what they mean in columns that only room holds apart', () => {
  it('are parted, and their numbers taken off', () => {
    expect(
      read(
        '1   Samenwerken        smeedt met anderen aan een stuk',
        '2   Veilig werken      houdt het vuur in het oog',
        '3   Plannen            weet wat eerst komt',
      ),
    ).toEqual([
      ['Samenwerken', undefined, 'smeedt met anderen aan een stuk'],
      ['Veilig werken', undefined, 'houdt het vuur in het oog'],
      ['Plannen', undefined, 'weet wat eerst komt'],
    ]);
  });

  it('keep the name as the label where the level stands behind what it means', () => {
    expect(
      read(
        '1   Samenwerken        smeedt met anderen      2',
        '2   Veilig werken      houdt het vuur klein    3',
        '3   Plannen            weet wat eerst komt     1',
      ).map(([label, required]) => [label, required]),
    ).toEqual([
      ['Samenwerken', 2],
      ['Veilig werken', 3],
      ['Plannen', 1],
    ]);
  });

  it('stay one name where the room is at another place in each line', () => {
    expect(read('Smeden   van  ijzer en van staal', 'Harden      van  messen en van beitels').length).toBe(2);
    expect(read('Smeden   van  ijzer en van staal').some(([label]) => label === 'Smeden')).toBe(false);
  });
});

it('a group of which every row has another name is no group, unless the names stand beside it', () => {
  const clusters = asked(
    readCard(
      ...HEAD,
      'Denken       Analyseren      2',
      'Doen         Plannen         3',
      'Omgaan       Samenwerken     1',
    ),
  ).map(({ label, cluster }) => [label, cluster]);
  expect(clusters).toEqual([
    ['Analyseren', 'Denken'],
    ['Plannen', 'Doen'],
    ['Samenwerken', 'Omgaan'],
  ]);
});

it('shares are rungs by a legend with one on each line', () => {
  const rows = [
    ['Smeden', '50 %'],
    ['Harden', '75 %'],
    ['Rekenen', '25 %'],
  ].map(([name = '', level = '']) => `<tr><td>${name}</td><td>${level}</td></tr>`);
  const card = readHtmlCard(
    `<h1>Functiekaart: Smid</h1><h2>Competenties</h2><p>25 % = basis</p><p>50 % = voldoende</p><p>75 % = goed</p><p>100 % = expert</p><table><tr><th>Competentie</th><th>Niveau</th></tr>${rows.join('')}</table>`,
  );
  expect(asked(card).map(({ label, required, scale }) => [label, required, scale?.levels])).toEqual([
    ['Smeden', 2, 4],
    ['Harden', 3, 4],
    ['Rekenen', 1, 4],
  ]);
});
