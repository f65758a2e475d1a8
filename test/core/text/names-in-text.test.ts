import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../../src/core/text/fold.ts';
import { namesInText } from '../../../src/core/text/names-in-text.ts';

describe('namesInText', () => {
  it('finds a name by its words, wherever it stands', () => {
    expect(namesInText(['Samenwerken', 'Inzet'])('Wij vragen inzet.')).toEqual({
      words: ['wij', 'vragen', 'inzet'],
      hits: [{ name: 'Inzet', from: 2, to: 3 }],
    });
  });

  it('finds a name inside another, and names that share words', () => {
    const { hits } = namesInText(['Plannen en organiseren', 'Organiseren', 'Organiseren van feesten'])(
      'plannen en organiseren van feesten',
    );
    expect(hits.map(({ name }) => name)).toEqual(['Plannen en organiseren', 'Organiseren', 'Organiseren van feesten']);
  });

  it('takes no part of a word for a name', () => {
    expect(namesInText(['Inzet'])('Inzetbaarheid en inzetten').hits).toEqual([]);
  });

  it('tells the first of names that fold the same, and takes signs for no name', () => {
    expect(namesInText(['—', 'CLIËNT', 'client'])('de client').hits).toEqual([{ name: 'CLIËNT', from: 1, to: 2 }]);
  });

  it('finds what comparing word by word finds', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'é', 'm.b.t.', 'c+');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 6, selector: foldLabel }), text, (names, given) => {
        const words = foldLabel(given).split(' ');
        const expected = names.flatMap((name) => {
          const own = foldLabel(name).split(' ');
          if (own[0] === '') return [];
          return words.flatMap((_, from) =>
            own.every((one, at) => words[from + at] === one) ? [`${name} ${String(from)}`] : [],
          );
        });
        const found = namesInText(names)(given).hits.map(({ name, from }) => `${name} ${String(from)}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
