// Word, with faults: an amount of the pay table that no base explains, and a row with two crosses.
const STYLES = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';

const PAY = [
  ['0', '2.999,68', '3.329,12'],
  ['1', '3.086,37', '3.441,82'],
  ['2', '3.086,37', '3.441,82'],
  ['3', '3.173,07', '3.545,86'],
  ['4', '3.173,07', '3.545,86'],
  // Two digits changed places: 3.649,89.
  ['5', '3.259,76', '3.694,89'],
];

export function document({ docxFile, par, row, cell, table }) {
  const heading = (text) => par(text, '<w:pStyle w:val="Kop1"/>');
  const line = (label, ...levels) =>
    row([label, ...[1, 2, 3].map((one) => (levels.includes(one) ? 'x' : ''))].map((text) => cell(par(text))));
  const body = [
    par('Vacaturebundel'),
    par('Functie: Financieel adviseur'),
    par('Bestuur: Stad Meierbos'),
    par('Dienst: Financiën'),
    par('Functionele loopbaan: B1-B2'),
    heading('Competenties'),
    table(
      row(['Technische competenties', 'elementair', 'voldoende', 'grondig']),
      line('Boekhouding van lokale besturen', 3),
      line('Meerjarenplanning', 2),
      line('Fiscaliteit', 2, 3),
      line('Rekenblad', 3),
      line('Wetgeving overheidsopdrachten', 1),
    ),
    par(' '),
    table(
      row(['Gedragscompetenties', 'elementair', 'voldoende', 'grondig']),
      line('Cijfermatig inzicht', 3),
      line('Adviseren', 2),
      line('Integriteit', 3),
      line('Nauwgezetheid', 3),
    ),
    heading('Verloning'),
    par('Bruto per maand, geïndexeerd (2,0807).'),
    table(row(['Trap', 'B1', 'B2']), ...PAY.map((cells) => row(cells))),
    heading('Selectieprocedure'),
    par('1. Schriftelijke proef (40 punten). 2. Mondelinge proef (60 punten).'),
    par(
      'Om te slagen moet de kandidaat minstens 50 % behalen op elk onderdeel en minstens 60 % op het geheel. Elk onderdeel is eliminerend.',
    ),
    par('De wervingsreserve is drie jaar geldig.'),
  ].join('');
  return docxFile(body, STYLES);
}
