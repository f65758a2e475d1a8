// Word: a form with content controls, numbered headings by numbering, and ungraded competencies in numbered lists.
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

export function document({ docxFile, par, run }) {
  const control = (name, text) =>
    `<w:p>${run(`${name}: `, '<w:b/>')}<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:text/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt></w:p>`;
  const heading = (text, level = 1) => par(text, `<w:pStyle w:val="Kop${level}"/>`);
  const item = (text, list = 1) => par(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const chosen =
    `<w:p>${run('Statuut: ', '<w:b/>')}<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="statutair" w:value="1"/>` +
    `<w:listItem w:displayText="contractueel" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent>${run('contractueel')}</w:sdtContent></w:sdt></w:p>`;
  const body = [
    par(run('GEMEENTE PRUIMEGEM', '<w:b/><w:sz w:val="28"/>')),
    par('Infofiche bij de vacature'),
    control('Functie', 'Coördinator jeugd'),
    control('Dienst', 'Vrije tijd'),
    control('Niveau', 'B4-B5'),
    chosen,
    heading('Wat verwachten we van je?'),
    heading('Jeugdwerk', 2),
    item('Je bouwt samen met de jeugdraad een meerjarenplan voor de jeugd op.'),
    item('Je ondersteunt jeugdverenigingen bij hun kampen en fuiven.'),
    heading('Team', 2),
    item('Je stuurt vier animatoren aan.', 3),
    item('Je houdt het budget van de dienst in de gaten.', 3),
    heading('Wat breng je mee?'),
    heading('Kennis', 2),
    item('kennis van het jeugdwerk en zijn spelers'),
    item('kennis van het decreet lokaal jeugdbeleid'),
    item('basiskennis boekhouding'),
    heading('Vaardigheden', 2),
    item('kunnen onderhandelen met uiteenlopende partners'),
    item('vlot en wervend schrijven'),
    item('een vergadering leiden'),
    heading('Attitudes', 2),
    item('enthousiasme uitstralen'),
    item('zin voor verantwoordelijkheid'),
    item('bereid zijn om ’s avonds en in het weekend te werken'),
    heading('Hoe selecteren we?'),
    par(
      'Een jury neemt een mondelinge proef af op 100 punten. Je bent geslaagd vanaf 60 punten. Bij meer dan dertig kandidaten houden we vooraf een cv-screening.',
    ),
    par('Geslaagde kandidaten blijven één jaar in de wervingsreserve.'),
  ].join('');
  return docxFile(body, STYLES, NUMBERING);
}
