import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

async function asked(...lines: readonly string[]): Promise<readonly string[]> {
  const { readings } = await ingest('antwoorden.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  return readings.flatMap((one) =>
    (one.profiles ?? (one.profile === undefined ? [] : [one.profile])).map(
      ({ title, service, requirements }) =>
        `${title ?? '?'} (${service ?? ''}): ${requirements.map((each) => `${each.label} ${String(each.required ?? '?')}`).join(', ')}`,
    ),
  );
}

describe('answers of an online form about functions', () => {
  it('are what each function asks, under the names in the questions', async () => {
    const read = await asked(
      'Tijdstempel;E-mailadres;Wat is de titel van de functie?;Welke dienst?;Welk niveau is nodig? [Geduld];Welk niveau is nodig? [Samenwerken];Opmerkingen',
      '2025/03/01 10:11;a@b.test;Veerman;Haven;3 - sterk;2 - goed;geen',
      '2025/03/02 09:01;c@d.test;Boekhouder;Financiën;1 - basis;2 - goed;',
      '2025/03/02 11:01;c@d.test;Tuinier;Groen;;1 - basis;',
    );
    expect(read).toEqual([
      'Veerman (Haven): Geduld 3, Samenwerken 2',
      'Boekhouder (Financiën): Geduld 1, Samenwerken 2',
      'Tuinier (Groen): Samenwerken 1',
    ]);
  });

  it.each([
    [
      'how somebody sees themselves',
      'Wat is de titel van je functie?;Hoe goed ben je in? [Geduld];Hoe goed ben je in? [Samenwerken]',
    ],
    ['of nobody', 'Tijdstempel;Welk niveau is nodig? [Geduld];Welk niveau is nodig? [Samenwerken]'],
    ['one thing', 'Wat is de titel van de functie?;Welk niveau is nodig? [Geduld];Naam'],
  ])('ask nothing of a function where the questions are about %s', async (_, header) => {
    const read = await asked(header, 'Veerman;3;2', 'Boekhouder;1;2', 'Tuinier;2;1');
    expect(read.join('; ')).not.toContain('Geduld 3');
  });
});
