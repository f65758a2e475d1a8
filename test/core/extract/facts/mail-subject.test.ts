import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { mailReading } from '../../../../src/core/extract/facts/mail-reading.ts';
import type { FunctionProfile } from '../../../../src/core/model/profile.ts';
import { readText } from '../../../../src/read/read-text.ts';

function mail(subject: string, ...lines: readonly string[]): FunctionProfile | undefined {
  const head = ['Van: dienst groen', 'Aan: personeel', `Onderwerp: ${subject}`, '', 'Dag,', ''];
  const text = [...head, ...lines, '', 'Groeten'].join('\n');
  return mailReading(readText('mail.txt', text), extractDocument)?.profile;
}

const WORDS = [
  'We spraken af om met licht, gemiddeld en sterk te werken.',
  '',
  'Houding',
  '- Stiptheid: sterk',
  '- Omgaan met klanten: licht',
  '',
  'Vak',
  '- Snoeien: gemiddeld',
  '- Planten kennen: sterk',
];

describe('a message with the competencies of a function', () => {
  it('has its levels in words that say how much, in the order in which a sentence has them', () => {
    const profile = mail('Functieprofiel tuinier - aanvulling', ...WORDS);
    expect(profile?.requirements.map(({ required, cluster }) => [required, cluster])).toEqual([
      [3, 'Houding'],
      [1, 'Houding'],
      [2, 'Vak'],
      [3, 'Vak'],
    ]);
  });

  it('is titled by its subject, and never by the name of its first list', () => {
    expect(mail('Functieprofiel tuinier - aanvulling', ...WORDS)?.title).toBe('tuinier');
    expect(mail('RE: competenties van de tuinier', ...WORDS)?.title).toBe('tuinier');
    expect(mail('Vraagje', ...WORDS)?.title).toBeUndefined();
    expect(mail('Profiel tuinier', 'Functie: Hovenier', '', ...WORDS)?.title).toBe('Hovenier');
  });

  it('has no order where no sentence lists the words', () => {
    const [, ...rest] = WORDS;
    expect(mail('Profiel tuinier', ...rest)?.requirements.every(({ required }) => required === undefined) ?? true).toBe(
      true,
    );
  });
});
