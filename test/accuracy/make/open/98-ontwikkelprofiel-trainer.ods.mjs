// OpenDocument: what is asked at the start and what is hoped for after two years, on a scale of four words.
export function document({ writeOds }) {
  const rows = [
    ['Functie', 'Sporttrainer'],
    ['Organisatie', 'Sportregio Heideland'],
    [],
    ['Competentie', 'Vereist niveau', 'Gewenst niveau', 'Opmerking'],
    ['Motiveren', 3, 4, 'van alle leeftijden'],
    ['Veiligheid bewaken', 4, 4, ''],
    ['Lessenreeksen opbouwen', 2, 3, ''],
    ['Eerste hulp', 3, 3, 'attest wordt betaald'],
    ['Administratie bijhouden', 1, 2, ''],
    [],
    ['Niveaus: 1 = beginner, 2 = gevorderd, 3 = vakman, 4 = meester'],
  ];
  return writeOds({ sheets: [{ name: 'Sporttrainer', rows }] });
}
