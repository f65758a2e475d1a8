// Excel: functions in rows, competencies in columns under merged group headers.
export function document({ writeXlsx }) {
  const rows = [
    ['Functiematrix regionale bibliotheken Moerland'],
    [],
    [null, null, 'Houding', null, null, 'Kunde', null, null],
    [
      'Functie',
      'Graad',
      'Gastvrijheid',
      'Zorgvuldigheid',
      'Initiatief',
      'Catalogiseren',
      'Leesbevordering',
      'Digitale hulp geven',
    ],
    ['Baliemedewerker', 'C1-C3', 3, 2, 1, 1, 1, 2],
    ['Catalograaf', 'B1-B3', 1, 3, 2, 3, null, 1],
    ['Leesconsulent', 'B1-B3', 2, 2, 3, 2, 3, 1],
  ];
  const merges = [
    { startRow: 2, startCol: 2, endRow: 2, endCol: 4 },
    { startRow: 2, startCol: 5, endRow: 2, endCol: 7 },
  ];
  const legend = [
    ['Score', 'Betekenis'],
    [1, 'in beperkte mate'],
    [2, 'in voldoende mate'],
    [3, 'in hoge mate'],
  ];
  return writeXlsx({
    sheets: [
      { name: 'Matrix', rows, merges },
      { name: 'Uitleg', rows: legend },
    ],
  });
}
