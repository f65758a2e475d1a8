// OpenDocument: letters with their meaning printed under the table.
export function document({ writeOds }) {
  const rows = [
    ['Gemeente Eikenrode - dienst Financiën'],
    ['Competentieprofiel per functie'],
    [],
    ['Competentie', 'Boekhouder', 'Financieel beheerder'],
    ['Cijfers analyseren', 'G', 'E'],
    ['Stiptheid', 'E', 'G'],
    ['Overleggen', 'B', 'G'],
    ['Regelgeving opvolgen', 'G', 'E'],
    ['Medewerkers aansturen', '', 'G'],
    ['Klantvriendelijkheid', 'G', 'B'],
    [],
    ['B = basis, G = gevorderd, E = expert'],
  ];
  return writeOds({ sheets: [{ name: 'Profiel', rows }] });
}
