// Word: check boxes with a word beside each in one cell; one row has two ticked boxes.
export function document({ docxFile, par, run, row, cell, table }) {
  const box = (isOn, word) =>
    `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${isOn ? 1 : 0}"/></w14:checkbox></w:sdtPr>` +
    `<w:sdtContent>${run(isOn ? '☒' : '☐')}</w:sdtContent></w:sdt>${run(` ${word}   `)}`;
  const line = (label, ...on) =>
    row([
      cell(par(label)),
      cell(
        `<w:p>${['nuttig', 'nodig', 'onmisbaar'].map((word, index) => box(on.includes(index + 1), word)).join('')}</w:p>`,
      ),
    ]);
  return docxFile(
    [
      par(run('Functieprofiel', '<w:b/><w:sz w:val="36"/>')),
      table(
        row(['Functie', 'Medewerker archief']),
        row(['Organisatie', 'Provinciebestuur Zuidkouter']),
        row(['Dienst', 'Informatiebeheer']),
        row(['Weddeschaal', 'C1-C2']),
      ),
      par(run('Gevraagde competenties', '<w:b/>')),
      par('Kruis aan in welke mate de competentie gevraagd wordt: nuttig (1), nodig (2) of onmisbaar (3).'),
      table(
        line('Nauwkeurigheid', 3),
        line('Discretie', 3),
        line('Zelfstandigheid', 2),
        line('Dienstverlening', 2, 3),
        line('Computervaardigheid', 2),
        line('Kennis van archiefselectie', 1),
        line('Tillen en ordenen', 1),
      ),
      par(run('Voorwaarden', '<w:b/>')),
      par('Diploma secundair onderwijs.'),
    ].join(''),
  );
}
