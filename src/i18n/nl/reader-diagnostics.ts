/** What is told of a file while it is opened, before anything in it is understood. */
export const nlReaderDiagnostics = {
  'read/binary': 'Dit bestand bevat geen tekst die te lezen is. Bewaar het als tekst (.txt) of CSV en probeer opnieuw.',
  'read/contents-left-out': '{count} {count?regel|regels} van de inhoudsopgave {count?is|zijn} niet meegelezen.',
  'read/damaged-image':
    'Deze afbeelding is beschadigd of niet volledig; er is niets gelezen. Scan of bewaar ze opnieuw.',
  'read/damaged-page': 'Deze pagina van de PDF is beschadigd en niet gelezen. De andere pagina’s wel.',
  'read/damaged-pdf':
    'Deze PDF is beschadigd of niet volledig; er is niets gelezen. Vraag of bewaar het bestand opnieuw.',
  'read/doubtful-sign':
    'Hier {count?staat|staan} {count} {count?teken dat|tekens die} op de scan niet zeker te lezen {count?is|zijn}. Het niveau is niet geraden: vergelijk met het document en vul het zelf aan.',
  'read/doubtful-words':
    'Deze woorden zijn op de scan niet zeker gelezen: "{words}". Vergelijk met het document en verbeter ze waar nodig.',
  'read/empty':
    'Het bestand is leeg. Er is niets gelezen en niets gewijzigd. Sla het opnieuw op in het programma waarmee het gemaakt is.',
  'read/encrypted':
    'Dit bestand is met een wachtwoord beveiligd. Open het in het programma zelf, haal de beveiliging eraf, bewaar het en probeer opnieuw.',
  'read/encrypted-pdf':
    'Deze PDF is beveiligd met een wachtwoord; er is niets gelezen. Open ze met het wachtwoord, druk ze af naar een nieuwe PDF en open die.',
  'read/formula-unfilled':
    'Op werkblad "{sheet}" {count?is|zijn} {count} {count?formule|formules} zonder uitkomst bewaard; die {count?cel is|cellen zijn} leeg gelezen. Open het bestand in een rekenbladprogramma, bewaar het en probeer opnieuw.',
  'read/hidden-columns':
    'Op werkblad "{sheet}" {count?is|zijn} {count} verborgen {count?kolom|kolommen} niet gelezen. Maak ze zichtbaar als ze erbij horen.',
  'read/hidden-rows':
    'Op werkblad "{sheet}" {count?is|zijn} {count} verborgen {count?rij|rijen} niet gelezen (misschien door een filter). Maak ze zichtbaar als ze erbij horen.',
  'read/hidden-sheet': 'Het verborgen werkblad "{sheet}" is niet gelezen. Maak het zichtbaar als het erbij hoort.',
  'read/image-too-large':
    'Deze afbeelding is te groot: {megapixels} miljoen beeldpunten, hoogstens {limit}. Scan ze opnieuw met 200 of 300 punten per duim.',
  'read/image-without-text':
    'In deze afbeelding is geen tekst gevonden. Scan het document opnieuw, recht en scherp, of typ de functiekaart over.',
  'read/json':
    'Dit JSON-bestand is beschadigd of niet volledig: vanaf deze regel klopt het niet meer. Er is niets gelezen. Sla het opnieuw op waar het vandaan komt.',
  'read/json-depth':
    "Dit JSON-bestand is dieper genest dan {limit} niveaus. Zo'n bestand komt niet van Meetlat; er is niets gelezen. Kies een ander bestand.",
  'read/legacy-office':
    'Dit is een Office-bestand van het oude soort (DOC, XLS, PPT). Open het in het programma zelf, kies Opslaan als, bewaar het als DOCX of XLSX en open dat bestand.',
  'read/long-cell':
    '{count} {count?rij heeft|rijen hebben} een cel van meer dan {limit} tekens. De rest van die cel is niet gelezen.',
  'read/long-line':
    '{count} {count?regel is|regels zijn} langer dan {limit} tekens en {count?is|zijn} in stukken gelezen.',
  'read/more-doubts':
    'Nog {count} {count?woord of teken is|woorden of tekens zijn} op deze scan niet zeker gelezen. Scan het document liever opnieuw, recht en met 300 punten per duim.',
  'read/no-text':
    'In dit document staat geen tekst. Is het een ingescand beeld, bewaar dat beeld dan als PDF, PNG of JPEG en open dat bestand.',
  'read/not-yet-archive': 'Dit is een ingepakt archief. Pak het uit en open de bestanden die erin zitten.',
  'read/not-yet-image': 'Dit soort afbeelding leest Meetlat niet. Bewaar ze als PNG of JPEG en open dat bestand.',
  'read/not-yet-media':
    'Dit is een geluids- of videobestand. Daar valt geen functiekaart uit te lezen. Kies een ander bestand.',
  'read/not-yet-odt':
    'Dit is een OpenDocument-tekst (ODT); die leest Meetlat nog niet. Bewaar ze als Word-document (DOCX) en open dat bestand.',
  'read/not-yet-ole':
    'Dit is een bestand van een ouder programma; Meetlat kan niet zien wat erin staat. Open het in het programma zelf en bewaar het als DOCX, XLSX, tekst of CSV.',
  'read/not-yet-pptx': 'Dit is een presentatie (PPTX); die leest Meetlat niet. Kopieer de tekst naar een tekstbestand.',
  'read/not-yet-rtf':
    'Dit is een RTF-document; dat leest Meetlat nog niet. Bewaar het als Word-document (DOCX) en open dat bestand.',
  'read/not-yet-xlsb':
    'Dit is een binaire Excel-werkmap (XLSB). Kies in Excel Opslaan als, bewaar ze als XLSX en open dat bestand.',
  'read/not-yet-zip': 'Dit is een zip-bestand. Pak het uit en open de bestanden die erin zitten.',
  'read/ocr-unavailable':
    'Het onderdeel dat tekst in beelden leest, kon niet geladen worden. Kijk je verbinding na en open het bestand opnieuw.',
  'read/pages-without-text':
    'Op {count} {count?pagina|pagina’s} is geen tekst gevonden, ook niet in beelden. Kijk na of daar iets op staat dat je mist.',
  'read/poor-scan':
    'Deze pagina is te vaag of te grof gescand om op te vertrouwen: ook wat hieronder zonder vraagteken staat, kan fout gelezen zijn. Scan ze opnieuw, recht en met 300 punten per duim, of vergelijk elke rij met het document.',
  'read/scanned-pages':
    '{count} {count?pagina is|pagina’s zijn} van een scan gelezen. Daarbij gaat soms een letter mis: vergelijk met het document.',
  'read/scanned-pdf':
    'In deze PDF is geen tekst gevonden, ook niet in beelden. Scan het document opnieuw, recht en scherp, of vraag het document zelf aan wie het maakte.',
  'read/slow-pdf':
    'Het lezen van deze PDF duurde te lang: aan het einde {count?is|zijn} {count} {count?pagina|pagina’s} niet gelezen. Splits de PDF en probeer opnieuw.',
  'read/too-large':
    'Het bestand is {megabytes} MB groot; Meetlat leest er hoogstens {limit} MB van één bestand. Splits het en probeer opnieuw.',
  'read/too-many-cells':
    'Dit rekenblad heeft meer dan {limit} cellen. Wat na deze plaats komt, is niet gelezen; splits het bestand.',
  'read/too-many-columns':
    '{count} {count?rij heeft|rijen hebben} meer dan {limit} kolommen. Alleen de eerste {limit} zijn gelezen.',
  'read/too-many-lines': 'Het bestand heeft meer dan {limit} regels. Splits het en probeer opnieuw.',
  'read/too-many-pages':
    'De PDF heeft {pages} pagina’s; Meetlat leest er hoogstens {limit}. Splits ze en open alleen het deel met de functiekaarten.',
  'read/too-many-rows': 'De tabel heeft meer dan {limit} rijen. Alleen de eerste {limit} zijn gelezen.',
  'read/unclosed-quote':
    'Een aanhalingsteken wordt nergens gesloten. Alle aanhalingstekens in dit bestand zijn als gewone tekens gelezen; kijk na of de kolommen kloppen.',
  'read/windows-1252':
    'Het bestand is niet in UTF-8 geschreven; het is gelezen als Windows-1252. Kijk na of letters met een accent kloppen.',
  'read/xml-damaged':
    'Dit document is beschadigd: een onderdeel ervan ({part}) is niet te lezen. Open het in het programma zelf, bewaar het opnieuw en probeer nog eens.',
  'read/xml-doctype':
    "Dit document bevat een onderdeel ({part}) dat eigen tekens vastlegt (een DTD). Gewone documenten doen dat niet en zo'n bestand kan gevaarlijk zijn; er is niets gelezen.",
  'read/xml-too-large':
    'Een onderdeel van dit document ({part}) is te groot of te diep genest om te lezen. Splits het document en probeer opnieuw.',
  'read/zip-damaged':
    'Dit bestand is beschadigd of niet volledig. Haal het opnieuw op, of open het in het programma zelf en bewaar het opnieuw.',
  'read/zip-entries': 'Dit bestand bevat {count} onderdelen; Meetlat leest er hoogstens {limit}. Er is niets gelezen.',
  'read/zip-names':
    'Dit bestand bevat een onderdeel met een naam die niet kan of die tweemaal voorkomt ("{name}"). Dat kan gevaarlijk zijn; er is niets gelezen.',
  'read/zip-size':
    'Een onderdeel van dit bestand ({part}) is in werkelijkheid niet zo groot als het bestand zegt. Dat kan gevaarlijk zijn; er is niets gelezen.',
  'read/zip-too-large':
    'Een onderdeel van dit bestand ({part}) wordt bij het uitpakken meer dan {limit} MB groot. Dat is verdacht veel voor een bestand van deze grootte. Er is niets gelezen.',
  'worker/crashed':
    'Meetlat kon {file} niet lezen: het lezen liep vast. Er is niets gewijzigd. Probeer het bestand eerst in een ander formaat op te slaan.',
  'worker/time-limit':
    'Het lezen van {file} duurde te lang en is gestopt. Er is niets gewijzigd. Splits het bestand en open de delen.',
  'worker/unreadable': 'Wat uit {file} kwam, kon niet doorgegeven worden. Er is niets gewijzigd. Probeer het opnieuw.',
} as const;
