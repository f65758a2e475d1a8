// Word: a dictionary, one heading a competency, levels as headings below it and indicators as bullets.
const STYLES = [1, 2, 3]
  .map((one) => `<w:style w:type="paragraph" w:styleId="Kop${one}"><w:name w:val="heading ${one}"/></w:style>`)
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const GUIDE = [
  [
    'Kerncompetenties',
    [
      [
        'Respect',
        'Anderen in hun waarde laten, ook wie anders denkt of leeft.',
        [
          ['Behandelt iedereen beleefd', ['groet collega’s en bezoekers', 'laat mensen uitspreken']],
          [
            'Houdt rekening met verschillen',
            ['past zijn taal aan zijn gesprekspartner aan', 'vraagt naar gewoonten die hij niet kent'],
          ],
          ['Spreekt anderen aan op respect', ['komt tussen bij pesterijen', 'maakt afspraken over omgangsvormen']],
        ],
      ],
      [
        'Verantwoordelijkheid',
        'Doen wat je beloofde en zeggen wanneer het niet lukt.',
        [
          ['Komt afspraken na', ['is op tijd', 'meldt fouten']],
          ['Neemt een taak van begin tot einde op zich', ['volgt op zonder herinnering']],
          [
            'Staat in voor het geheel',
            ['verdedigt keuzes van het team naar buiten', 'neemt ook slecht nieuws voor zijn rekening'],
          ],
        ],
      ],
    ],
  ],
  [
    'Functiecompetenties',
    [
      [
        'Hulp bieden',
        'Mensen verder helpen zonder hun eigen kracht weg te nemen.',
        [
          ['Geeft juiste informatie', ['legt een aanvraag stap voor stap uit']],
          ['Zoekt mee naar een oplossing', ['brengt het netwerk van de cliënt in kaart', 'verwijst warm door']],
          ['Werkt aan structurele hulp', ['signaleert drempels in de regels']],
        ],
      ],
      [
        'Rapporteren',
        'Kort en juist weergeven wat er gebeurde.',
        [
          ['Noteert feiten', ['scheidt feit en mening']],
          ['Schrijft een verslag met besluit', ['geeft advies met argumenten', 'bewaart bijlagen bij het verslag']],
          ['Bewaakt de kwaliteit van verslagen', ['leest verslagen van anderen na']],
        ],
      ],
    ],
  ],
];

export function document({ docxFile, par }) {
  const heading = (text, level) => par(text, `<w:pStyle w:val="Kop${level}"/>`);
  const item = (text) => par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const body = GUIDE.flatMap(([cluster, competencies]) => [
    heading(cluster, 1),
    ...competencies.flatMap(([label, definition, levels]) => [
      heading(label, 2),
      par(definition),
      ...levels.flatMap(([title, indicators], index) => [
        heading(`Niveau ${index + 1}: ${title}`, 3),
        ...indicators.map(item),
      ]),
    ]),
  ]);
  return docxFile(
    [par('Competentiegids OCMW Dennenhout'), par('Versie 2 van juni'), ...body].join(''),
    STYLES,
    NUMBERING,
  );
}
