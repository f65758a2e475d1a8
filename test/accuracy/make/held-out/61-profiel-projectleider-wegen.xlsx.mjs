// Excel: one function, a dot under one of seven levels, a column of weights and one that says must or nice to have.
export function document({ writeXlsx }) {
  const dot = (level) => Array.from({ length: 7 }, (_, index) => (index + 1 === level ? '●' : null));
  const line = (label, weight, need, level) => [label, weight, need, ...dot(level)];
  const rows = [
    ['Functie', 'Projectleider wegen'],
    ['Organisatie', 'Intercommunale Hoogkoor'],
    ['Afdeling', 'Infrastructuur'],
    [],
    ['Competentie', 'Gewicht', 'Verplicht', '1', '2', '3', '4', '5', '6', '7'],
    line('Projectmanagement', 3, 'ja', 6),
    line('Wegenbouwkunde', 3, 'ja', 5),
    line('Onderhandelen', 2, 'ja', 5),
    line('Contractbeheer', 2, 'nee', 4),
    line('Presenteren', 1, 'nee', 3),
    line('Stakeholdermanagement', 2, 'ja', 7),
  ];
  return writeXlsx({ sheets: [{ name: 'Profiel', rows }] });
}
