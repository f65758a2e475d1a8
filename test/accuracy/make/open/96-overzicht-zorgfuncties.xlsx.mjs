// Excel: functions in rows and competencies in columns, with a legend on the same sheet under the table.
export function document({ writeXlsx }) {
  const rows = [
    ['OCMW Kastanjedal', 'Overzicht van de competenties per functie'],
    [],
    ['Functie', 'Empathie', 'Hygiëne', 'Rapporteren', 'Heffen en tillen', 'Leiding geven'],
    ['Zorgkundige', 3, 4, 2, 4, null],
    ['Verpleegkundige', 4, 4, 4, 3, 2],
    ['Poetshulp', 2, 4, 1, 2, null],
    ['Teamverantwoordelijke zorg', 3, 3, 4, null, 4],
    [],
    ['1 = basis, 2 = voldoende, 3 = goed, 4 = zeer goed'],
  ];
  return writeXlsx({ sheets: [{ name: 'Zorg', rows }] });
}
