// Word: a cluster cell merged over its rows and ticks from a symbol font under four headers.
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>' +
  '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const ROWS = [
  ['Omgaan met cliënten', 'Empathie', 4],
  ['', 'Grenzen stellen', 3],
  ['', 'Motiverend begeleiden', 4],
  ['Omgaan met informatie', 'Dossiers bijhouden', 3],
  ['', 'Beroepsgeheim bewaken', 4],
  ['Omgaan met zichzelf', 'Zelfstandig werken', 3],
  ['', 'Stressbestendigheid', 2],
  ['', 'Leervermogen', 2],
];

export function document({ docxFile, par, row, cell, table }) {
  const heading = (text) => par(text, '<w:pStyle w:val="Kop1"/>');
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const tick = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
  const field = (name, value) => row([cell(par(name)), cell(par(value))]);
  const marks = (level) => [1, 2, 3, 4].map((one) => cell(one === level ? tick : '<w:p/>'));
  const body = [
    par('Functiebeschrijving', '<w:pStyle w:val="Titel"/>'),
    table(
      field('Naam van de functie', 'Thuisbegeleider'),
      field('Bestuur', 'OCMW Zwanenhoek'),
      field('Afdeling', 'Wonen en zorg'),
      field('Dienst', 'Thuiszorg'),
      field('Weddeschaal', 'BV1-BV3'),
    ),
    heading('Plaats in de organisatie'),
    par('De thuisbegeleider werkt in het team Thuiszorg en rapporteert aan de teamverantwoordelijke.'),
    heading('Taken'),
    item('Bezoekt gezinnen thuis en maakt samen met hen een plan.'),
    item('Leert gezinnen een huishouden te voeren met een klein budget.'),
    item('Overlegt met scholen, artsen en andere diensten.'),
    heading('Gedragscompetenties'),
    table(
      row(['Cluster', 'Competentie', 'Beperkt', 'Voldoende', 'Ruim', 'Uitgesproken'], '<w:tblHeader/>'),
      ...ROWS.map(([cluster, label, level]) =>
        row([
          cell(
            cluster === '' ? '<w:p/>' : par(cluster),
            cluster === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>',
          ),
          cell(par(label)),
          ...marks(level),
        ]),
      ),
    ),
    heading('Voorwaarden'),
    item('Bachelor in een sociale richting'),
    item('Rijbewijs B en een eigen wagen'),
  ].join('');
  return docxFile(body, STYLES, NUMBERING);
}
