// Word: a table whose cluster cells run over several rows, a header of two rows, ticks from a symbol font, a licence
// written over the level columns, a row with two ticks and a row without.
const TICK = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
const STARTS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

export function document({ docxFile, par, run, row, cell, table }) {
  const title = (text) => par(run(text, '<w:b/><w:sz w:val="28"/>'), '<w:keepNext/>');
  const line = ([label, ...on], index, cluster) =>
    row([
      cell(index === 0 ? par(cluster) : '<w:p/>', index === 0 ? STARTS : GOES_ON),
      cell(par(label)),
      ...[1, 2, 3, 4].map((level) => cell(on.includes(level) ? TICK : '<w:p/>')),
    ]);
  const group = (cluster, lines) => lines.map((one, index) => line(one, index, cluster));
  const levels = table(
    row([
      cell(par('Rubriek'), STARTS),
      cell(par('Competentie'), STARTS),
      cell(par('Gevraagd niveau'), '<w:gridSpan w:val="4"/>'),
    ]),
    row([cell('<w:p/>', GOES_ON), cell('<w:p/>', GOES_ON), ...['I', 'II', 'III', 'IV'].map((text) => cell(par(text)))]),
    ...group('Gedrag', [
      ['Zin voor orde', 2],
      ['Veiligheidsbewustzijn', 4],
      ['In ploeg werken', 3],
      ['Beleefd blijven tegen omwonenden', 2],
    ]),
    ...group('Vakmanschap', [
      ['Leidingplannen lezen', 2],
      ['Pompen onderhouden', 3],
      ['Lassen van kunststofbuizen', 2, 3],
      ['Handgereedschap kiezen en gebruiken', 4],
      ['Werkbonnen invullen op een tablet'],
    ]),
    row([cell(par('Varia')), cell(par('Rijbewijs')), cell(par('B, later C'), '<w:gridSpan w:val="4"/>')]),
  );
  const pay = table(
    row(['Jaren', 'D1', 'D2', 'D3']),
    row(['0', '2.352,22', '2.476,02', '2.529,07']),
    row(['1', '2.422,96', '2.546,76', '2.599,82']),
    row(['2', '2.422,96', '2.546,76', '2.599,82']),
    row(['3', '2.493,70', '2.617,50', '2.670,56']),
  );
  return docxFile(
    [
      par(run('Gemeente Sparrenhoek', '<w:smallCaps/>')),
      par(run('Functiefiche hulpmonteur', '<w:b/><w:sz w:val="40"/>')),
      table(
        row(['Graad', 'Technisch beambte', 'Dienst', 'Riolen en pompen']),
        row(['Loopbaan', 'D1-D3', 'Afdeling', 'Openbaar domein']),
      ),
      title('1 Wat doet de hulpmonteur?'),
      par('De hulpmonteur houdt met drie collega’s het rioolnet en de pompputten van de gemeente draaiend.'),
      par('•\tRuimt verstoppingen in straatkolken.'),
      par('•\tKijkt elke maand de pompputten na.'),
      par('•\tPlaatst seinborden bij een werf.'),
      title('2 Wat kan de hulpmonteur?'),
      par('I: je kent het. II: je doet het onder toezicht. III: je doet het alleen. IV: je leert het anderen aan.'),
      levels,
      title('3 Wat verdien je?'),
      par('Brutowedde per maand aan index 2,1223:'),
      pay,
      title('4 Hoe kiezen we?'),
      par('Je legt een praktische proef op 60 punten en een mondelinge proef op 40 punten af.'),
      par('Je slaagt met minstens 50 % op elke proef en 60 % op het geheel.'),
    ].join(''),
  );
}
