import { describe, expect, it } from 'vitest';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('a sheet in parts, each with columns of its own', () => {
  it('whose titles say what "Naam" and "Titel" are the names of', async () => {
    expect(
      await readValues(
        '#SECTIE Functie\nTitel;Dienst;Graad\nArchivaris;Vrije tijd;B1-B3\n' +
          '#SECTIE Competenties\nNaam;Groep;Niveau\nOrde;Kern;3\nInzet;Gedrag;2\n' +
          '#SECTIE Voorwaarden\nSoort;Omschrijving\nDiploma;Bachelor\n',
      ),
    ).toEqual(['Archivaris | Vrije tijd | B1-B3: [Kern] Orde 3, [Gedrag] Inzet 2 (behavioural)']);
  });

  it('with fields over it and a group in each part', async () => {
    expect(
      await readValues(
        'Functie;Hovenier\n== Gedrag ==\nCompetentie;Vereist niveau (1-5)\nOrde;3\nInzet;4\n' +
          '== Technisch ==\nCompetentie;Vereist niveau (1-5);Attest\nSnoeien;4;nee\nZagen;2;ja\n',
      ),
    ).toEqual([
      'Hovenier: [Gedrag] Orde 3/5 (behavioural), [Gedrag] Inzet 4/5 (behavioural), [Technisch] Snoeien 4/5 (technical), [Technisch] Zagen 2/5 (technical)',
    ]);
  });

  it('with the facts of the function in one row below their names, apart by a blank line', async () => {
    const text = 'Functienaam;Dienst\nOnthaalmedewerker;Burgerzaken\n\nCompetentie;Niveau\nOrde;3\nInzet;2\n';
    expect(await readValues(text)).toEqual(['Onthaalmedewerker | Burgerzaken: Orde 3, Inzet 2']);
  });

  it('with codes in the place of names', async () => {
    const one =
      '#FUNCTIE\ncode;naam;dienst\nF12;Jurist;Secretariaat\n#COMPETENTIES\nfunctie;competentie;niveau\nF12;Orde;4\nF12;Inzet;5\n#EINDE\n';
    expect(await readValues(one)).toEqual(['Jurist | Secretariaat: Orde 4, Inzet 5']);
    const two =
      '#FUNCTIES\ncode;functie\nF1;Bode\nF2;Kok\n#COMPETENTIES\ncode;competentie;niveau\nF1;Inzet;2\nF2;Inzet;1\nF2;Orde;4\n';
    expect(await readValues(two)).toEqual(['Bode: Inzet 2', 'Kok: Inzet 1, Orde 4', 'info table/table-not-read 2']);
  });

  it('where a code that no part names stays as it is', async () => {
    const text = '#FUNCTIE\ncode;naam\nF1;Jurist\n#COMPETENTIES\nfunctie;competentie;niveau\nF9;Orde;4\nF9;Inzet;5\n';
    const lines = await readValues(text);
    expect(lines.some((line) => line.startsWith('Jurist'))).toBe(false);
  });

  it('where tasks, people and purchases are no competencies', async () => {
    const lines = await readValues(
      '[FUNCTIE]\nTitel;Bode\n[COMPETENTIES]\nNaam;Niveau\nOrde;2\nInzet;3\n[TAKEN]\nnr;taak\n1;Post ronddragen\n2;Zalen klaarzetten\n' +
        '[PERSOON]\nNaam;Niveau\nAn;2\n',
    );
    expect(lines).toEqual(['Bode: Orde 2, Inzet 3']);
  });

  it('and in a workbook the same', async () => {
    const rows = [['Functie', 'Dienst'], ['Bode', 'Onthaal'], [], ['Competentie', 'Niveau'], ['Orde', 2], ['Inzet', 3]];
    expect(await readBook([{ name: 'Blad1', rows }])).toEqual(['Bode | Onthaal: Orde 2, Inzet 3']);
  });

  it('but one row of a table of functions is no fact where the levels stand in it', async () => {
    expect(await readValues('Functie;Orde;Inzet\nBode;2;3\n\nFunctie;Orde;Inzet\nKok;1;2\n')).toEqual([
      'Bode: Orde 2, Inzet 3',
      'Kok: Orde 1, Inzet 2',
    ]);
  });
});

describe('a column of yes and no beside the levels', () => {
  it.each(['Attest', 'Geheim'])("is nobody's level: %s", async (header) => {
    expect(
      await readValues(`Functie;Hovenier\n\nCompetentie;Niveau;${header}\nSnoeien;4;nee\nZagen;2;ja\nWieden;3;nee\n`),
    ).toEqual(['Hovenier: Snoeien 4, Zagen 2, Wieden 3']);
  });
});
