// Word: every competency is a heading of its own; the level stands in the text under it, or nowhere.
const STYLES = [1, 2, 3]
  .map((one) => `<w:style w:type="paragraph" w:styleId="Kop${one}"><w:name w:val="heading ${one}"/></w:style>`)
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="▪"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

export function document({ docxFile, par, run }) {
  const heading = (text, level) => par(text, `<w:pStyle w:val="Kop${level}"/>`);
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const field = (name, value) => par(run(`${name}: `, '<w:b/>') + run(value));
  const part = (title, text, items) => [heading(title, 3), par(text), ...items.map(item)];
  return docxFile(
    [
      heading('Profiel stafmedewerker cultuurparticipatie', 1),
      field('Bestuur', 'Stad Elzendonk'),
      field('Afdeling', 'Vrije tijd'),
      field('Dienst', 'Cultuur'),
      field('Functionele loopbaan', 'B1-B3'),
      heading('Resultaatgebieden', 2),
      heading('Programmeren', 3),
      item('Stelt elk seizoen een aanbod voor wie weinig drempels kan nemen samen.'),
      item('Onderhandelt met gezelschappen over de uitkoopsom.'),
      item('Evalueert het aanbod met de cultuurraad.'),
      heading('Verenigingen ondersteunen', 3),
      item('Beoordeelt subsidieaanvragen.'),
      item('Helpt vrijwilligers met vergunningen en verzekeringen.'),
      heading('Kerncompetenties', 2),
      par('Ze gelden voor iedereen die bij de stad werkt. De stad gebruikt een schaal van vijf niveaus.'),
      ...part('Klantgericht handelen', 'Gevraagd niveau: 3', [
        'Vraagt door voor een antwoord te geven.',
        'Komt uit zichzelf terug op een vraag die bleef liggen.',
      ]),
      ...part('Integer handelen', 'Gevraagd niveau: 4', ['Maakt een dilemma bespreekbaar in de ploeg.']),
      ...part('Over diensten heen samenwerken', 'Gevraagd niveau: 3', [
        'Betrekt collega’s van andere diensten vroeg genoeg.',
        'Deelt informatie zonder dat erom gevraagd wordt.',
      ]),
      heading('Functiecompetenties', 2),
      ...part('Netwerken', 'Gevraagd niveau: 4', ['Brengt mensen bij elkaar die elkaar nog niet kennen.']),
      ...part('Projecten leiden', 'Gevraagd niveau: 3', [
        'Bewaakt tijd, geld en kwaliteit.',
        'Stuurt bij wanneer een mijlpaal niet gehaald wordt.',
      ]),
      ...part('Creatief denken', 'Hiervan verwachten we geen bepaald niveau; we gaan er tijdens het gesprek op in.', [
        'Ziet een leegstaand pand als een kans.',
      ]),
      ...part('Budgetten opvolgen', 'Gevraagd niveau: 2', ['Leest een kostenraming en stelt vragen waar nodig.']),
      heading('Toelatingsvoorwaarden', 2),
      item('Je hebt minstens een diploma van niveau B (bachelor).'),
      item('Je spreekt Frans op niveau B1 van het Europees referentiekader.'),
      heading('Ondertekening', 2),
      par('Gezien op ……/……/…… door de functiehouder'),
    ].join(''),
    STYLES,
    NUMBERING,
  );
}
