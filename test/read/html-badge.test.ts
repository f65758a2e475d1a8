import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/read-html.ts';

const textOf = (html: string): readonly string[] =>
  readHtml('kaart.html', html).blocks.flatMap((block) => (block.kind === 'row' ? [] : [block.text]));

describe('a badge behind a name', () => {
  it.each([
    ['<p>Luisteren<span class="badge">Gevorderd</span></p>', 'Luisteren – Gevorderd'],
    ['<p>Luisteren <span class="badge badge-info">Niveau C</span></p>', 'Luisteren – Niveau C'],
    ['<ul><li><span>Luisteren</span><span class="lvl">3/4</span></li></ul>', 'Luisteren – 3/4'],
    ['<h4>Luisteren<small>expert</small></h4>', 'Luisteren – expert'],
  ])('is parted from it: %s', (html, text) => {
    expect(textOf(html)).toEqual([text]);
  });

  it.each([
    ['<h1>Functieprofiel <small>Archivaris</small></h1>', 'Functieprofiel Archivaris'],
    ['<p>Kennis van <span class="hl">Excel</span></p>', 'Kennis van Excel'],
    ['<p>Bel naar: <span class="label">Jobpunt</span></p>', 'Bel naar: Jobpunt'],
    ['<p>Je werkt <span class="tag">zelfstandig</span> aan taken.</p>', 'Je werkt zelfstandig aan taken.'],
    ['<p><span class="badge">Nieuw</span> Luisteren</p>', 'Nieuw Luisteren'],
    ['<li>Rijbewijs <span class="tag">B</span></li>', 'Rijbewijs B'],
    ['<li>Teamgeest <span class="chip">week 3</span></li>', 'Teamgeest week 3'],
    ['<li>Rekenen <b class="rating">2/5</b></li>', 'Rekenen 2/5'],
    ['<p>CO<sub class="level">2</sub></p>', 'CO2'],
  ])('is none elsewhere: %s', (html, text) => {
    expect(textOf(html)).toEqual([text]);
  });
});
