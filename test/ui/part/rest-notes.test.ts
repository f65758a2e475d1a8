// @vitest-environment happy-dom
import { nothing, render } from 'lit';
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { alignedNote } from '../../../src/ui/part/rest-notes.ts';
import { corpus, mapping, requirements } from '../../build.ts';

beforeAll(() => loadTexts('explain'));
function noted(settings: Settings): HTMLElement {
  const all = corpus({
    settings,
    profiles: [
      { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }, 3) },
      { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 4 }, 5) },
      { organisation: 'Derdegem', requirements: requirements({ Orde: 1 }, 3) },
    ],
    mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
  });
  const analysis = analyse(all);
  const aligned = analysis.profiles.flatMap(({ asks }) => asks.filter((ask) => ask.longer !== undefined));
  const body = document.createElement('div');
  render(
    alignedNote(
      aligned.map((ask) => ask.competency),
      { analysis, corpus: all },
    ),
    body,
  );
  return body;
}

const words = (body: HTMLElement): string => body.textContent.replaceAll(/\s+/gu, ' ');

it('calls an alignment that nobody chose an assumption, and leads to the two sources of it', () => {
  const body = noted({});
  expect(words(body)).toContain('is een aanname: niemand koos het.');
  const links = [...body.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  expect(links).toEqual(['#/koppelen?van=Eerstegem&naar=Tweedegem']);
});

it('leads to no two sources of which both scales are equally long', () => {
  const all = corpus({
    profiles: [
      { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }, 3) },
      { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 2 }, 3) },
      { organisation: 'Derdegem', requirements: requirements({ Palaver: 4 }, 5) },
    ],
    mappings: [
      mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak'),
      mapping('Tweedegem:Samenspraak', 'Derdegem:Palaver'),
    ],
  });
  const analysis = analyse(all);
  const body = document.createElement('div');
  render(alignedNote([analysis.profiles[0]?.asks[0]?.competency ?? ''], { analysis, corpus: all }), body);
  const links = [...body.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  expect(links).toEqual(['#/koppelen?van=Eerstegem&naar=Derdegem']);
  expect(body.querySelectorAll('br')).toHaveLength(1);
});

it('says of an alignment that a person chose that they chose it', () => {
  const alignment = { source: 'Eerstegem', fromLevels: 3, toLevels: 5, to: [1, 3, 5] };
  const told = words(noted({ alignments: [alignment] }));
  expect(told).toContain('Gekozen door jou: Eerstegem, 3 niveaus op 5.');
  expect(told).not.toContain('niemand koos het');
});

it('is nothing where no level was carried over', () => {
  const all = corpus();
  expect(alignedNote([], { analysis: analyse(all), corpus: all })).toBe(nothing);
});
