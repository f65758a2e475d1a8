// Word: a form in two columns of label and content control; each level was picked from a list, one was never picked.
const LEVELS = ['basis', 'gevorderd', 'expert'];
const HINT = 'Kies een item.';

export function document({ docxFile, par, run, row, cell, table }) {
  const typed = (text) =>
    `<w:sdt><w:sdtPr><w:alias w:val="veld"/><w:text/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const items = [HINT, ...LEVELS].map((one) => `<w:listItem w:displayText="${one}" w:value="${one}"/>`).join('');
  const picked = (text) =>
    `<w:sdt><w:sdtPr>${text === HINT ? '<w:showingPlcHdr/>' : ''}<w:dropDownList>${items}</w:dropDownList></w:sdtPr>` +
    `<w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const pair = (label, control) => [cell(par(label)), cell(`<w:p>${control}</w:p>`)];
  const bar = (...texts) =>
    row(texts.map((text) => cell(par(run(text, '<w:b/>')), `<w:gridSpan w:val="${4 / texts.length}"/>`)));
  const both = (left, right) => row([...pair(...left), ...pair(...right)]);
  return docxFile(
    [
      par(run('Formulier functieprofiel', '<w:sz w:val="36"/>')),
      par(run('Vul elk grijs veld in. Kies in de lijsten, van laag naar hoog, basis, gevorderd of expert.', '<w:i/>')),
      table(
        bar('Identificatie'),
        both(['Functie', typed('Weegbrugbediende')], ['Organisatie', typed('Afvalintercommunale IJvermonde')]),
        both(['Afdeling', typed('Recyclageparken')], ['Graad', typed('Technisch assistent')]),
        bar('Gedragscompetenties', 'Technische competenties'),
        both(['Stiptheid', picked('expert')], ['Kassaverrichtingen', picked('gevorderd')]),
        both(['Rustig blijven bij discussie', picked('expert')], ['Afvalsoorten herkennen', picked('expert')]),
        both(['Klantvriendelijkheid', picked('gevorderd')], ['Weegsoftware bedienen', picked('basis')]),
        both(['Zelfstandig werken', picked('gevorderd')], ['Gevarensymbolen kennen', picked(HINT)]),
        both(['Eerlijkheid', picked('expert')], ['Kleine herstellingen', picked('basis')]),
        bar('Taken'),
        row([
          cell(
            par('Weegt voertuigen bij aankomst en vertrek.') +
              par('Int de bijdrage en sluit de kas af.') +
              par('Wijst bezoekers naar de juiste container.'),
            '<w:gridSpan w:val="4"/>',
          ),
        ]),
        bar('Voorwaarden'),
        both(['Rijbewijs', typed('B')], ['Diploma', typed('niet vereist')]),
      ),
      par('Bezorg het formulier aan de personeelsdienst.'),
    ].join(''),
  );
}
