import { nlReaderDiagnostics } from './reader-diagnostics.ts';

/** What each diagnostic code says to a person. `{name}` is filled in from the diagnostic's values. */
export const nlDiagnostics = {
  ...nlReaderDiagnostics,
  'cli/mappings-unused':
    'De concordantie in dit bestand is niet toegepast. Geef ze op met --crosswalk om ze te laten meetellen.',
  'cli/no-assessments': 'In de bestanden van --person staat geen enkele beoordeling.',
  'cli/no-competencies':
    'In {file} staat geen enkele competentie om te vergelijken. Geef een functiekaart, een woordenboek of een CSV met een kolom competentie.',
  'cli/no-file': 'Het bestand {file} bestaat niet.',
  'cli/no-mappings': 'In dit bestand staat geen concordantie. Er is geen toegepast.',
  'cli/no-profiles': 'In deze bestanden staat geen enkele functie.',
  'cli/no-settings':
    'Dit is geen instellingenbestand: verwacht worden alignments, smallestGroup en weights. Er is geen instelling toegepast.',
  'cli/unreadable-file': 'Het bestand {file} kan niet gelezen worden ({reason}).',
  'exchange/broken':
    'Dit werkbestand is beschadigd of niet volledig. Er is niets gelezen en niets gewijzigd. Sla het opnieuw op waar het vandaan komt.',
  'exchange/double-id':
    'Twee onderdelen van dit werkbestand hebben hetzelfde kenmerk ({id}). Er is niets gelezen en niets gewijzigd. Sla het opnieuw op waar het vandaan komt.',
  'exchange/invalid':
    'Dit bestand wijkt af van wat Meetlat kent, eerst bij {where} ({count} {count?plaats|plaatsen}). Er is niets gelezen en niets gewijzigd. Sla het opnieuw op waar het vandaan komt.',
  'exchange/newer-version':
    'Dit bestand is van versie {version}; dit programma kent versie {known}. Gebruik een nieuwere Meetlat om het te openen. Er is niets gewijzigd.',
  'exchange/not-a-workspace': 'Dit is geen werkbestand van Meetlat. Er is niets gewijzigd. Kies een ander bestand.',
  'exchange/unknown-json':
    'Dit JSON-bestand is geen uitvoer van Meetlat, geen functie, woordenboek, koppelingen of werkbestand. Er is niets gelezen. Kies een ander bestand.',
  'extract/cluster-boundary':
    'Bij "{label}" is niet zeker waar de groep eindigt en de competentie begint; als groep is "{cluster}" gelezen. Kijk beide na.',
  'extract/condition-among-competencies':
    '"{text}" staat tussen de competenties maar is een voorwaarde, en is bij de voorwaarden gezet.',
  'extract/doubtful-mark':
    'Bij "{label}" staat een kruisje tussen haakjes of met een vraagteken. Dat niveau telt als mogelijk, niet als zeker.',
  'extract/duplicate-competency': '"{label}" staat hier voor de tweede keer. Beide zijn behouden; kijk na welke geldt.',
  'extract/label-wrapped':
    'De naam van deze competentie liep door op een volgende regel en is samengevoegd tot "{label}". Kijk de naam na.',
  'extract/letter-levels':
    'De niveaus zijn letters en het document zegt niet of A de laagste of de hoogste is. Daarom is geen niveau zeker. Kies bij elke rij welk niveau geldt.',
  'extract/level-above-scale':
    '"{label}" vraagt niveau {level}, maar de schaal telt er volgens het document {levels}. Kijk het niveau na.',
  'extract/level-column-assumed':
    'Als niveaus zijn gelezen: {column}. Het document zegt niet met zoveel woorden dat het niveaus zijn. Kijk na of dat klopt.',
  'extract/level-conflict':
    '"{label}" staat twee keer in dit document: met niveau {lower} en met niveau {higher}. Beide zijn behouden; kijk na welk niveau geldt.',
  'extract/level-conflict-told':
    'De rij van "{label}" vraagt niveau {level}, maar elders in dit document zegt een zin niveau {told}. Kijk na welk niveau geldt.',
  'extract/level-gap':
    'Bij "{label}" ontbreekt niveau {missing} tussen de andere. Kijk na of het in het document staat of anders genummerd is.',
  'extract/level-range':
    'Bij "{label}" staat {text}: het laagste niveau telt als zeker, het hoogste als mogelijk. Kies zelf welk niveau geldt.',
  'extract/list-left-out':
    'Onder "{heading}" staan namen met een cijfer ({names}). Niets zegt dat het competenties zijn, dus ze zijn weggelaten. Zijn het er wel? Voeg ze dan zelf toe.',
  'extract/mark-place-lost':
    'Bij "{label}" staat een kruisje, maar de kolom waarin het stond is verloren gegaan. Het niveau is niet ingevuld; vul het zelf aan.',
  'extract/message-left-out':
    'In dit e-mailbericht staat nog een bericht, over "{text}". Het is niet gelezen, want een ander bericht vraagt de competenties. Kijk na of er iets in staat dat nog telt.',
  'extract/name-not-read':
    'Hier staat een naam die je van elders als competentie kent ({names}), en die niet als rij gelezen is. Hoort ze erbij? Ga naar de regel en maak er een rij van.',
  'extract/names-not-read':
    'Van regel {first} tot {last} staan {n} namen die je van elders als competentie kent ({names}), en die niet als rij gelezen zijn. Horen ze erbij? Ga naar de regels en maak er rijen van.',
  'extract/names-on-line-not-read':
    'Op deze regel staan {n} namen die je van elders als competentie kent ({names}), en die niet als rij gelezen zijn. Horen ze erbij? Ga naar de regel en maak er rijen van.',
  'extract/no-known-kind':
    'In dit document is geen functiekaart, woordenboek of tabel herkend. Kijk na of het juiste bestand gekozen is en of er leesbare tekst in staat; bewaar het anders als tekst (.txt) of CSV.',
  'extract/no-mark': 'Bij "{label}" staat geen niveau. Het document vraagt de competentie, maar zegt niet hoe hoog.',
  'extract/no-requirements':
    'In dit document is geen enkele competentie of vereiste gevonden. Kijk na of er een pagina of bijlage ontbreekt.',
  'extract/not-asked': '"{label}" is volgens het document niet vereist en is weggelaten.',
  'extract/organisation-inferred':
    'De organisatie {organisation} staat er niet met zoveel woorden; ze is afgeleid uit "{from}". Kijk ze na.',
  'extract/pay-cell':
    'Weddeschaal {scale}, trap {step}: het bedrag {amount} past niet in de tabel; verwacht wordt {expected}. Kijk na of dit een typfout is.',
  'extract/pay-falls':
    'Weddeschaal {scale}, trap {step}: het bedrag {amount} is lager dan dat van de trap ervoor ({before}). Kijk het na.',
  'extract/pay-guessed-month':
    'Er staat niet bij of de bedragen per jaar of per maand zijn; uit hun grootte is afgeleid dat het maandbedragen zijn.',
  'extract/pay-guessed-year':
    'Er staat niet bij of de bedragen per jaar of per maand zijn; uit hun grootte is afgeleid dat het jaarbedragen zijn.',
  'extract/pay-index':
    'Het document noemt meer dan één index ({indexes}) en geen ervan verklaart de bedragen. De index is niet ingevuld.',
  'extract/pay-index-differs':
    'De vermelde index {stated} verklaart de bedragen niet, index {found} wel. De vermelde index is behouden; kijk na welke klopt.',
  'extract/pay-interrupted':
    'De weddetabel wordt onderbroken door "{text}". De rijen erna zijn bij dezelfde tabel gelezen.',
  'extract/pay-missing':
    'Weddeschaal {scale}: bij trap {step} staat geen bedrag. Die trap is voor deze schaal niet ingevuld.',
  'extract/pay-period-doubt':
    'De bedragen van weddeschaal {scale} (rond {amount}) passen niet bij de periode die erboven staat. De periode is gelezen zoals ze er staat; kijk ze na.',
  'extract/pay-period-unknown':
    'Van weddeschaal {scale} (bedragen rond {amount}) is niet te zeggen of het jaar- of maandbedragen zijn. De schaal is weggelaten.',
  'extract/pay-row': 'Deze rij van de weddetabel kon niet gelezen worden: "{text}". Vul de bedragen zelf aan.',
  'extract/pay-scale-name':
    'Kolom {column} van de weddetabel heeft geen leesbare naam van een schaal. De kolom is weggelaten.',
  'extract/pay-step': 'Trap {step} komt niet na de vorige trap in de weddetabel. Deze rij is weggelaten: "{text}".',
  'extract/pay-step-missing': 'Vóór trap {step} ontbreken er trappen in de weddetabel ({missing}). Kijk de tabel na.',
  'extract/pay-uneven':
    'Weddeschaal {scale} gaat bij trap {step} van {before} naar {amount}, anders dan alle andere schalen van de tabel. Kijk het na.',
  'extract/pay-unread': 'Trap {step}: "{text}" kon niet als bedrag gelezen worden.',
  'extract/prose-requirement':
    'Deze vereiste komt uit een doorlopende zin en niet uit een lijst of tabel: "{text}". Kijk na of ze een competentie is.',
  'extract/row-without-label':
    'Op deze rij staat een niveau ({text}), maar geen competentie. De rij is niet overgenomen; kijk na waar ze bij hoort en vul ze zelf aan.',
  'extract/scale-conflict':
    'Het document noemt een schaal van {one} en een van {other} niveaus. Geen van beide is gebruikt; kijk na welke geldt.',
  'extract/selection-conflict':
    'Voor {part} staan twee verschillende minima: {kept} % en {other} %. {kept} % is behouden; kijk na welk klopt.',
  'extract/selection-minimum':
    'Voor {part} is het minimum {minimum} punten, meer dan de {points} punten die te behalen zijn. Het minimum is weggelaten; kijk beide na.',
  'extract/selection-total':
    'De punten van de onderdelen zijn samen {sum}, maar het document zegt {total}. Kijk de punten na.',
  'extract/skipped-mark':
    'Bij "{label}" ontbreekt er een kruisje in de rij: niveau {lower} is zeker, {higher} mogelijk. Kijk de rij na.',
  'extract/tautology': '"{text}" zegt alleen dat de functievereisten gelden en is weggelaten.',
  'extract/two-marks':
    'Bij "{label}" staan twee kruisjes waar de tabel er telkens één heeft: niveau {lower} is zeker, {higher} mogelijk. Kies zelf welk niveau geldt.',
  'extract/unread-gradation':
    'Bij "{label}" staat "{text}" waar een niveau verwacht wordt. Het niveau is niet ingevuld; vul het zelf aan.',
  'extract/unread-selection':
    'Deze zin noemt punten of percentages van een examen, maar het is niet duidelijk waarvoor ze gelden: "{text}". Vul de regel zelf aan.',
  'harmonise/alignment-unusable':
    'De gekozen afstemming van {source} ({from} naar {to} niveaus) is onvolledig, daalt of gaat voorbij het hoogste niveau. Ze is niet gebruikt; pas ze aan in de instellingen.',
  'harmonise/ambiguous-label':
    'In het woordenboek van {source} hoort de andere benaming "{label}" bij meer dan één competentie. Ze telt voor geen van beide; haal ze bij een ervan weg.',
  'harmonise/ambiguous-reference':
    'De verwijzing naar "{competency}" van {source} kan op meer dan één competentie slaan. Deze koppeling is niet gebruikt; noem de organisatie of geef elk woordenboek een eigen titel.',
  'harmonise/circle':
    'Deze competenties zijn om beurten enger dan elkaar: {labels}. Dat kan niet allemaal kloppen. Kijk hun koppelingen na.',
  'harmonise/conflict':
    'Door de bevestigde koppelingen zouden "{first}" en "{second}" van {source} dezelfde competentie worden. Die koppelingen tellen als voorstel tot je er een verwerpt of verandert.',
  'harmonise/disagreement':
    'Over "{from}" en "{to}" zeggen koppelingen verschillende dingen. Ze tellen als mogelijk tot je kiest wat geldt.',
  'harmonise/duplicate-requirement':
    '{function}: "{competency}" staat er tweemaal, met verschillende niveaus. Niveau {low} is zeker, {high} mogelijk. Verbeter de kaart.',
  'harmonise/level-above-scale':
    '{function}: "{competency}" vraagt niveau {level} op een schaal van {levels}. Er is met {levels} gerekend. Kijk de kaart na.',
  'harmonise/mapping-changed':
    '"{from}" en "{to}" zijn gekoppeld, maar een woordenboek zegt nu iets anders dan toen. De koppeling telt als mogelijk tot je ze nakijkt.',
  'harmonise/scale-assumed':
    '{organisation}: hoe lang de schaal is, staat nergens gedrukt (onder meer bij "{label}"). Er is met {levels} niveaus gerekend. Open het woordenboek van de organisatie als je dat hebt.',
  'overlap/too-many-functions':
    'Er zijn {count} functies: ze twee aan twee vergelijken vraagt meer geheugen dan veilig is, dus er worden er geen vergeleken. Open er minder tegelijk.',
  'score/above-scale':
    '"{competency}" kreeg {count} {count?keer|keren} een niveau boven de schaal van {levels} (onder meer {held}, bij {person}). Er is met {levels} gerekend. Kijk na of de schaal klopt.',
  'score/earlier-edition':
    '{count} {count?oordeel is|oordelen zijn} gegeven op een andere uitgave dan die er nu is: "{title}" {version} (onder meer voor {person}); wat daar stond, is intussen veranderd. Ze tellen zoals ze toen gegeven zijn. Vraag om die competenties opnieuw te beoordelen.',
  'score/other-scale':
    '{count} {count?oordeel is|oordelen zijn} gegeven op een andere uitgave dan die er nu is: "{title}" {version}, met een schaal van {levels} (onder meer voor {person}). De schaal heeft nu een andere lengte. In de match en in een team telt het gegeven getal, tenzij dezelfde plaats op de schaal van nu lager of hoger is: dan is het onzeker. Vraag om die competenties opnieuw te beoordelen.',
  'score/rated-twice':
    '{person}: "{competency}" kreeg in één beoordeling zowel niveau {lower} als {higher}. De laagste telt. Kijk de beoordeling na.',
  'score/too-many-matches':
    'Er zijn {assessments} beoordelingen en {functions} functies. Elke overeenkomst is berekend, maar alleen de beste {told} functies van elke beoordeling worden getoond. Open er minder tegelijk om ze allemaal te zien.',
  'score/unknown-competency':
    '"{competency}" staat in geen enkele geopende kaart of woordenboek; {count} {count?beoordeling telt|beoordelingen tellen} daardoor niet mee. Kijk de schrijfwijze na, of open het woordenboek waar ze in staat.',
  'state/file-too-large':
    '{file} is {size} MB groot; Meetlat leest bestanden tot {limit} MB. Splits het bestand en open de delen.',
  'state/file-unreadable':
    '{file} kon niet geopend worden. Is het verplaatst, hernoemd of nog in gebruik? Kies het opnieuw. Er is niets gewijzigd.',
  'state/nothing-to-keep':
    'In {file} stond niets dat Meetlat kan bewaren: geen functie, woordenboek, inschatting, team, opleiding of koppeling. Kies een ander bestand.',
  'table/ambiguous-date':
    'Kolom {column}: {text} is gelezen als {date} (dag eerst). Niets in dit bestand zegt of de dag dan wel de maand eerst komt.',
  'table/ambiguous-number':
    'Kolom {column}: {text} is gelezen als {value} (de punt scheidt duizendtallen). Schrijf decimalen met een komma om twijfel te vermijden.',
  'table/defined-twice': '{label} staat twee keer in het woordenboek met een andere omschrijving. Beide zijn behouden.',
  'table/letter-order':
    'De niveaus zijn de letters {letters} en het document zegt niet of A de laagste of de hoogste is. Aangenomen is dat A de laagste is. Kijk dat na.',
  'table/letters-held':
    'De niveaus zijn de letters {letters} en het document zegt niet of A de laagste of de hoogste is. Daarom is van niemand een niveau gelezen. Zet er een legende bij, of gebruik cijfers.',
  'table/level-out-of-range':
    'In kolom {column} staat {text}, maar de niveaus gaan daar van 0 tot {highest}. Het niveau is niet ingevuld; kijk het na en vul het zelf aan.',
  'table/levels-as-printed':
    'De niveaus zijn woorden zonder nummer: {words}. Ze zijn van laag naar hoog gelezen zoals ze er staan; kijk dat na.',
  'table/levels-disagree':
    '{label}: de ene tabel vraagt {one} en de andere {other}. Het laagste niveau is zeker, het hoogste mogelijk; kies zelf welk niveau klopt.',
  'table/no-rows': 'De tabel heeft kolomtitels maar geen rijen.',
  'table/not-asked': '{label} staat als niet van toepassing en is geen vereiste.',
  'table/number-out-of-range':
    'In kolom {column} staat {text}, maar daar hoort een getal van {least} tot {most}. De cel is niet overgenomen; kijk ze na.',
  'table/other-functions':
    'Deze tabel gaat over andere functies dan deze kaart ({functions}) en is niet gelezen. Zet ze apart als je ze nodig hebt.',
  'table/rated-twice':
    '{label} is in dezelfde beoordeling twee keer beoordeeld. Het laagste niveau telt; kijk na welk niveau juist is.',
  'table/rater-assumed':
    'Bij een beoordeling staat niet wie beoordeelde; ze is gelezen als zelfinschatting. Vul de kolom beoordelaar in als dat niet klopt.',
  'table/rater-not-told':
    'De tabel zegt niet wie de niveaus van deze mensen bepaalde. Als beoordelaar staat er nu "andere"; pas dat aan als je het weet.',
  'table/required-of-nobody':
    'De rij {text} zegt wat vereist is, maar niet van welke functie. Ze is niet gelezen; zet de functie boven de tabel.',
  'table/required-twice': '{label} staat twee keer bij dezelfde functie. Beide rijen zijn behouden.',
  'table/row-without': 'Deze rij heeft niets in de kolom {column} en is daarom niet gelezen.',
  'table/rows-above': '{count} {count?rij|rijen} boven de kolomtitels {count?is|zijn} niet gelezen.',
  'table/share-as-percent': 'Kolom {column}: {text} is gelezen als {text} % van een voltijdse.',
  'table/table-not-read': 'Wat in deze tabel staat, is niet herkend en niet gelezen. Kijk of ze vereisten bevat.',
  'table/two-levels-held':
    'Kolom {column}: {text} noemt twee niveaus voor één persoon. De competentie telt als niet gekend; kies er één.',
  'table/unknown-rater':
    'Kolom {column}: {text} is geen bekende beoordelaar (zelf, leidinggevende, collega, assessor) en telt als andere beoordelaar.',
  'table/unknown-word': 'Kolom {column}: {text} is geen bekend woord voor deze kolom. De cel is niet gelezen.',
  'table/unread-date': 'Kolom {column}: {text} is geen datum. Schrijf ze als 2026-11-30 of 30/11/2026.',
  'table/unread-gradation':
    'In kolom {column} staat "{text}" waar een niveau verwacht wordt. Het niveau is niet ingevuld; vul het zelf aan.',
  'table/unread-number':
    'In kolom {column} staat "{text}" waar een getal verwacht wordt. De cel is niet overgenomen; kijk ze na.',
  'table/unread-row': 'Deze rij hoort bij geen competentie en is niet gelezen: {text}',
  'table/unread-yes-no':
    'In kolom {column} staat "{text}" waar ja of nee verwacht wordt. De cel is niet overgenomen; kijk ze na.',
  'table/unused-column': 'De kolom {column} hoort niet bij deze tabel en is niet gelezen.',
  'table/weight-rounded': 'Het gewicht {text} is afgerond tot {value}; gewichten tellen in honderdsten.',
  'team/unknown-competency':
    'Opleiding {training}: "{competency}" staat in geen enkele geopende kaart of woordenboek; dit effect telt niet mee.',
  'team/unknown-dictionary':
    'Opleiding {training} noemt "{dictionary}", maar geen geopende kaart of woordenboek heet zo: op welke schaal ze staat, is niet bekend, en ze telt niet mee. Open het woordenboek, of verbeter de naam.',
} as const;
