import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/core/extract/table/table-columns.ts';
import { ingest } from '../../../../src/ingest.ts';

describe('columnsOf', () => {
  it('takes the highest level beside the one that is asked for the length of the scale', () => {
    expect(columnsOf(['Functie', 'Competentie', 'Gewenst niveau', 'Hoogste niveau'])).toEqual([
      'function',
      'competency',
      'level',
      'scale',
    ]);
  });

  it.each(['medewerker_nr', 'Personeelsnummer', 'Stamnr', 'Employee ID', 'Code medewerker', 'Matricule'])(
    'knows people by "%s", and what they scored for what was found of them',
    (number) => {
      expect(columnsOf([number, 'functie', 'competentie', 'score'])).toEqual([
        'person',
        'function',
        'competency',
        'held',
      ]);
    },
  );

  it.each(['Functienummer', 'Competentiecode', 'Nummer', 'Volgnr', 'Code'])('knows nobody by "%s"', (number) => {
    expect(columnsOf([number, 'functie', 'competentie', 'score'])).not.toContain('person');
  });

  it('keeps the name of somebody before the number', () => {
    expect(columnsOf(['Personeelsnummer', 'Medewerker', 'Competentie', 'Score'])[1]).toBe('person');
    expect(columnsOf(['Personeelsnummer', 'Medewerker', 'Competentie', 'Score'])[0]).not.toBe('person');
  });

  it('reads what numbered people scored as found of them, and asks nothing', async () => {
    const rows = ['medewerker_nr,functie,competentie,score', '7,Bode,Inzet,3', '7,Bode,Stiptheid,2'];
    const [reading] = (await ingest('export.csv', new TextEncoder().encode(rows.join('\n')))).readings;
    expect(reading?.kind).toBe('assessments');
    expect(reading?.profile ?? reading?.profiles).toBeUndefined();
  });
});
