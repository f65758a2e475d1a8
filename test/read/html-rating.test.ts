import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';
import { asked, readHtmlCard } from '../core/extract/read-card.ts';

const skill = (name: string, beside: string): string =>
  `<div class="skill"><div class="name">${name}</div>${beside}</div>`;

/** The cells of every row of a page. */
function cells(html: string): readonly (readonly string[])[] {
  return readHtml('page.html', html).blocks.flatMap((block) =>
    block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : [],
  );
}

describe('names with a bar or figure beside each', () => {
  it('are rows with the figure that is printed', () => {
    const bar = '<div class="bar"><div style="width:80%"></div></div>';
    const html = skill('Tuinieren', `${bar}<div>4/5</div>`) + skill('Snoeien', `${bar}<div>2/5</div>`);
    expect(cells(html)).toEqual([
      ['Tuinieren', '4/5'],
      ['Snoeien', '2/5'],
    ]);
  });

  it('are rows with what the bar says where no figure is printed', () => {
    const meter = (now: number): string =>
      `<div role="progressbar" aria-valuenow="${String(now)}" aria-valuemax="4"></div>`;
    expect(cells(skill('Tuinieren', meter(3)) + skill('Snoeien', meter(1)))).toEqual([
      ['Tuinieren', '3/4'],
      ['Snoeien', '1/4'],
    ]);
    expect(cells(skill('Maaien', '<i style="width: 60%"></i>') + skill('Wieden', '<i style="width:20%"></i>'))).toEqual(
      [
        ['Maaien', '60%'],
        ['Wieden', '20%'],
      ],
    );
  });

  it('are no rows where one stands alone, or where more is said', () => {
    expect(cells(skill('Onze site', '<div>4/5</div>'))).toEqual([]);
    const told = skill('Tuinieren', '<div>4/5</div><div>op 118 stemmen</div>');
    expect(cells(told + told)).toEqual([]);
  });

  it('are competencies below a heading that asks them, and nothing below another', () => {
    const page =
      '<h1>Tuinman</h1><p>Gemeente Voorbeeldegem</p><h2>Jouw vakkennis</h2>' +
      skill('Tuinieren', '<div>4/5</div>') +
      skill('Snoeien', '<div>2/5</div>') +
      '<h2>Contact</h2>' +
      skill('Bereikbaarheid', '<div>5/5</div>') +
      skill('Parking', '<div>1/5</div>');
    expect(asked(readHtmlCard(page)).map(({ label, required, scale }) => [label, required, scale?.levels])).toEqual([
      ['Tuinieren', 4, 5],
      ['Snoeien', 2, 5],
    ]);
  });
});

describe('list items with a name, a badge and a paragraph, each in an element of its own', () => {
  const item = (name: string, badge: string, text: string): string =>
    `<li class="c"><span>${name}</span>${badge === '' ? '' : ` <span class="b">${badge}</span>`}<p>${text}</p></li>`;
  const page = (...items: readonly string[]): string =>
    `<h1>Functie: bode</h1><h2>Competenties</h2><ul>${items.join('')}</ul>`;
  const levels = (html: string): readonly string[] =>
    asked(readHtmlCard(html)).map((one) => `${one.label} ${String(one.required ?? '-')}`);

  it('are names with their levels, also where one has none', () => {
    expect(
      levels(
        page(
          item('Luisteren', 'N3', 'Vraagt door.'),
          item('Plannen', 'N1', 'Deelt in.'),
          item('Bellen', '', 'Volgt nog.'),
        ),
      ),
    ).toEqual(['Luisteren 3', 'Plannen 1', 'Bellen -']);
    expect(levels(page(item('Luisteren', 'Niveau 2', 'Vraagt door.'), item('Plannen', '2/4', 'Deelt in.')))).toEqual([
      'Luisteren 2',
      'Plannen 2',
    ]);
  });

  it('have no level in badges that count, name a scale of pay or a road', () => {
    const found = [
      ...levels(page(item('Luisteren', '12', 'Vraagt door.'), item('Plannen', '3', 'Deelt in.'))),
      ...levels(page(item('Luisteren', 'B1-B3', 'Vraagt door.'), item('Plannen', 'A1a', 'Deelt in.'))),
      ...levels(page(item('Wegen', 'N49', 'Kent de weg.'), item('Plannen', 'nieuw', 'Deelt in.'))),
    ];
    expect(found.filter((one) => !one.endsWith('-'))).toEqual([]);
  });
});

describe('cards with a name, a level and what they tell', () => {
  const card = (name: string, level: string, share: number): string =>
    `<div class="card"><div><span>${name}</span><span lang="fr">Autre nom</span></div>` +
    `<div class="bar"><div style="width:${String(share)}%"></div></div><div>${level}</div><div>Zo doe je dat.</div></div>`;

  it('are rows, with the length of the scale that the bar shows', () => {
    expect(cells(card('Roeien', 'Level 3 – Proficient', 60) + card('Zwemmen', 'Level 2 – Developing', 40))).toEqual([
      ['Roeien', '3/5', 'Autre nom Zo doe je dat.'],
      ['Zwemmen', '2/5', 'Autre nom Zo doe je dat.'],
    ]);
    expect(cells(card('Roeien', 'Niveau 3', 55) + card('Zwemmen', 'Niveau 2', 55))).toEqual([
      ['Roeien', 'niveau 3', 'Autre nom Zo doe je dat.'],
      ['Zwemmen', 'niveau 2', 'Autre nom Zo doe je dat.'],
    ]);
  });

  it('are none with two levels, or where the bar says another level than the text', () => {
    const two = '<div class="card"><b>Roeien</b><p>Niveau 3</p><p>Niveau 2</p><p>Uitleg</p></div>';
    expect(cells(two + two)).toEqual([]);
    const bar = '<div role="progressbar" aria-valuenow="4" aria-valuemax="5"></div>';
    const other = `<div class="card"><b>Roeien</b>${bar}<p>Niveau 3</p><p>Uitleg</p></div>`;
    expect(cells(other + other)).toEqual([]);
  });
});

describe('bars beside names', () => {
  it('are read in a list of terms, with what is told of each', () => {
    const term = (name: string, now: number, told: string): string =>
      `<dt>${name} <progress max="5" value="${String(now)}"></progress></dt><dd><b>${told}</b> – en meer</dd>`;
    expect(cells(`<dl>${term('Snoeien', 3, 'Vlot')}${term('Maaien', 1, 'Nieuw')}</dl>`)).toEqual([
      ['Snoeien', '3/5', 'Vlot – en meer'],
      ['Maaien', '1/5', 'Nieuw – en meer'],
    ]);
  });

  it('are read in items and cells, and not where a figure stands beside them', () => {
    const bar = (now: number): string => `<meter max="4" value="${String(now)}"></meter>`;
    const texts = readHtml(
      'page.html',
      `<ul><li>Snoeien ${bar(3)}</li><li>Maaien ${bar(1)} 1 van 4</li><li>Wieden ${bar(9)}</li></ul>`,
    ).blocks.map((block) => (block.kind === 'row' ? '' : block.text));
    expect(texts).toEqual(['Snoeien 3/4', 'Maaien 1 van 4', 'Wieden']);
  });
});
