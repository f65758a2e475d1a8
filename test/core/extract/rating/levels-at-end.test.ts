import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const rows = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard(...lines)).requirements.map(
    ({ label, required, requiredPossible }) => `${label} ${required ?? '?'}-${requiredPossible ?? required ?? '?'}`,
  );

const card = (...lines: readonly string[]): readonly string[] => [
  '# Functiekaart: Tuinier',
  '',
  '## Competenties',
  '',
  ...lines,
];

describe('a level at the end of what explains a name', () => {
  it('is that of the name, in items and in paragraphs, in figures and in words', () => {
    expect(
      rows(
        ...card(
          '- Snoeien – Je houdt hagen op maat. Gevraagd niveau: 3',
          '- **Omgaan met bezoekers** – Je wijst de weg. Gevraagd niveau: 2 tot 3',
          '- Gereedschap: je slijpt het zelf. (Gevraagd niveau: 1)',
        ),
      ),
    ).toEqual(['Snoeien 3-3', 'Omgaan met bezoekers 2-3', 'Gereedschap 1-1']);
    expect(
      rows(
        ...card(
          'Snoeien. Je houdt hagen op maat. (Niveau: basis)',
          '',
          'Maaien. Je maait het gras. (Niveau: expert)',
          '',
          'Gereedschap. Je slijpt het zelf. (Niveau: gevorderd)',
        ),
      ),
    ).toEqual(['Snoeien 1-1', 'Maaien 3-3', 'Gereedschap 2-2']);
  });

  it('is none where it says what somebody has, counts something else, or stands behind hardly a name', () => {
    const others = card(
      '- Snoeien: je houdt hagen op maat. Huidig niveau: 3',
      '- Maaien: je maait het gras. Punten: 2',
      '- Gereedschap: je slijpt het zelf. Prioriteit: 1',
    );
    expect(rows(...others).every((row) => row.endsWith('?-?'))).toBe(true);
    const single = card('- Snoeien: je houdt hagen op maat. Gevraagd niveau: 3', '- Maaien', '- Gereedschap slijpen');
    expect(rows(...single)).toContain('Maaien ?-?');
  });
});
