// OpenDocument: a required and a wished level side by side, on a scale of five that is printed.
export function document({ writeOds }) {
  const rows = [
    ['Functie:', 'Redacteur gemeenteblad'],
    ['Organisatie:', 'Gemeente Wissekerke-Dorp'],
    ['Dienst:', 'Communicatie'],
    ['Niveaus gaan van 1 (laagst) tot 5 (hoogst)'],
    [],
    ['Competentie', 'Vereist niveau', 'Gewenst niveau'],
    ['Helder formuleren', 4, 5],
    ['Interviewen', 3, 4],
    ['Deadlines halen', 4, 4],
    ['Beeldredactie', 2, 3],
    ['Samenwerken met drukkers', 2, 2],
  ];
  return writeOds({ sheets: [{ name: 'Groeiprofiel', rows }] });
}
