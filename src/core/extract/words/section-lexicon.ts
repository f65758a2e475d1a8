/** What a part of a function profile is about, as its heading says. */
export type SectionKind =
  | 'document'
  | 'identity'
  | 'purpose'
  | 'entity-purpose'
  | 'place'
  | 'tasks'
  | 'requirements'
  | 'conditions'
  | 'pay'
  | 'selection'
  | 'benefits'
  | 'other';

/**
 * Headings as they are printed, folded, by what they announce; `|` parts them. Articles and additions such as "van de
 * functie" are taken off before they are looked up, so they are not listed.
 */
export const SECTION_HEADINGS: Readonly<Record<SectionKind, string>> = {
  document:
    'functiekaart|functiefiche|functieblad|infobundel|informatiebundel|infobrochure|profielkaart|job description|job profile',
  identity:
    'over functie|over de job|functie|algemene informatie|algemene gegevens|algemeen|identificatie|identificatiegegevens|identiteit|situering|functiegegevens|' +
    'functie identificatie|administratieve gegevens|basisgegevens|general information|job details|identification|' +
    'informations generales|donnees generales|fonction',
  purpose:
    'doel|hoofddoel|doel functie|functiedoel|doelstelling|doelstelling functie|doel en context|bestaansreden|missie|hoofdopdracht|' +
    'bestaansreden functie|reden van bestaan|kern functie|algemeen doel|algemene doelstelling|purpose|job purpose|role purpose|' +
    'purpose of job|purpose of role|main purpose|mission|but fonction|but de la fonction|objectif|objectif fonction|raison d etre|finalite|' +
    'waarom bestaat functie|waarom deze functie|waarom bestaat job|opzet functie|rol functie',
  'entity-purpose':
    'doel entiteit|doel dienst|doel afdeling|doelstelling dienst|doelstelling entiteit|doelstelling afdeling|missie dienst|' +
    'opdracht dienst|over dienst|purpose of unit|purpose of department|mission service',
  place:
    'plaats in organisatie|plaats binnen organisatie|positie in organisatie|positie binnen organisatie|plaats in organogram|' +
    'hierarchische plaats|hierarchische positie|hierarchische relaties|hierarchie|organisatorische plaats|plaatsing in organisatie|' +
    'rapportering|rapporteert aan|situering in organisatie|situering binnen organisatie|place in organisation|' +
    'position in organisation|reporting line|reporting|reports to|place dans organisation|situation dans organigramme|position hierarchique',
  tasks:
    'kerntaken|kerntaak|kernresultaten|kernresultaat|kernresultaatgebieden|kernopdrachten|taken|hoofdtaken|takenpakket|taakomschrijving|' +
    'taakbeschrijving|taakinhoud|takenlijst|taken en verantwoordelijkheden|taken verantwoordelijkheden|taken en bevoegdheden|opdrachten|opdracht|' +
    'verantwoordelijkheden|verantwoordelijkheidsgebieden|resultaatgebieden|resultaatsgebieden|resultaatgebied|resultaatgebieden en taken|' +
    'resultaten|functie inhoud|functieinhoud|inhoud|inhoud functie|jobinhoud|job inhoud|functiebeschrijving|functieomschrijving|' +
    'beschrijving functie|omschrijving functie|jouw taken|jouw functie|jouw job|je taken|je functie|je job|uw functie|uw taken|' +
    'jouw takenpakket|jouw verantwoordelijkheden|jouw opdracht|wat ga je doen|dit doe je|dit doe jij|dit ga je doen|dit zijn je taken|dit zijn jouw taken|wat doe je|wat doet|wat je doet|wat doe je als|takenprofiel|' +
    'activiteiten|kernactiviteiten|specifieke taken|concrete taken|voornaamste taken|belangrijkste taken|' +
    'tasks|key tasks|main tasks|duties|main duties|responsibilities|key responsibilities|duties and responsibilities|result areas|key result areas|' +
    'what you will do|the role|taches|taches principales|missions|missions principales|vos missions|vos taches|votre mission|responsabilites|domaines de resultats|contenu fonction|' +
    'description fonction|description de la fonction|' +
    'hoofdopdrachten|kernopdracht|takenoverzicht|wat doe je zoal|wat zal je doen|wat zul je doen|wat houdt job in|wat houdt functie in|functie in kort|wat ga je doen bij ons|jouw uitdaging|jouw rol|je rol|wat zijn je taken|wat zijn jouw taken|hoe ziet je job eruit|takenpakket en verantwoordelijkheden',
  requirements:
    'competentieprofiel|functieprofiel|competenties|competentievereisten|competentie eisen|functie eisen|functieeisen|functievereisten|vereisten|' +
    'eisen|profielvereisten|profieleisen|profiel|jouw profiel|je profiel|uw profiel|gewenst profiel|gezocht profiel|kandidaatprofiel|' +
    'profiel kandidaat|profielschets|profielomschrijving|profiel functie|algemeen functieprofiel|algemeen profiel|specifiek profiel|' +
    'algemene eisen|specifieke eisen|algemene vereisten|specifieke vereisten|kennis|kennis en vaardigheden|kennis en kunde|vakkennis|' +
    'kennisvereisten|vaardigheden|attitude|attitudes|attitudes en vaardigheden|houding|kennis vaardigheden en attitudes|kennis vaardigheden attitudes|' +
    'gedragscompetenties|gedragsgerichte competenties|gedragsmatige competenties|technische competenties|vaktechnische competenties|vakcompetenties|kerncompetenties|' +
    'graadcompetenties|niveaucompetenties|functiecompetenties|generieke competenties|organisatiecompetenties|waardegebonden competenties|persoonsgebonden competenties|' +
    'functiespecifieke competenties|functie specifieke competenties|functiegroepcompetenties|functiegroep competenties|' +
    'leidinggevende competenties|managementcompetenties|specifieke competenties|algemene competenties|sociale competenties|' +
    'sociale vaardigheden|technische vaardigheden|persoonlijke vaardigheden|digitale vaardigheden|communicatieve vaardigheden|vereiste competenties|' +
    'gewenste competenties|vereiste kennis|vereiste kennis en vaardigheden|competenties en vaardigheden|wat verwachten we|wat verwachten we van jou|' +
    'wat we verwachten|wat we van je verwachten|wat we van jou verwachten|wat verwachten we van je|wat breng je mee|wat je meebrengt|wat heb je in je mars|wie ben jij|wie ben je|wie zoeken we|wie zoeken wij|' +
    'dit ben jij|dit vragen we|dit vragen wij|dit zoeken we|dit zoeken wij|dit verwachten we|dit verwachten wij|dit kan je|dit kun je|dit heb je in huis|dit breng je mee|dit verwachten we van jou|profile|your profile|candidate profile|requirements|job requirements|person specification|competencies|' +
    'competences|competency profile|core competencies|behavioural competencies|technical competencies|skills|knowledge|knowledge and skills|skills and knowledge|' +
    'attitudes and values|essential criteria|desirable criteria|profil|votre profil|profil recherche|profil de competences|exigences|competences requises|' +
    'competences comportementales|competences techniques|connaissances|savoir|savoir faire|savoir etre|aptitudes|aptitudes personnelles|aptitudes professionnelles|aptitudes requises|qualites personnelles|qualites requises|connaissances techniques|connaissances et techniques|connaissances et aptitudes|connaissances requises|attitudes requises|' +
    'talenten|jouw talenten|je talenten|jouw kennis|je kennis|jouw vakkennis|je vakkennis|jouw vaardigheden|je vaardigheden|jouw competenties|je competenties|' +
    'your talents|your skills|your knowledge|vos talents|vos competences|' +
    'behaviours|behaviors|wat kun je|wat kan je|wat ken je|wat moet je kennen|wat moet je kunnen|wat moet je zijn|wie moet je zijn|wat vragen we|wat vragen wij|wat zoeken we|wat zoeken wij|ben jij onze collega|wie we zoeken|what you bring|what we are looking for|what we look for|what we expect|what we ask|what we expect from you|ce que nous attendons|ce que nous recherchons|ce que nous demandons|ce que nous attendons de vous|about you|who you are|competentiematrix|functiematrix|vereist profiel|verwachtingen|gedrag|kennis regels en afspraken|kennisdomeinen|' +
    'welke competenties vraagt job|welke competenties vraagt functie|welke competenties|gevraagde competenties|benodigde competenties|competentierooster',
  conditions:
    'aanwervingsvoorwaarden|aanstellingsvoorwaarden|toelatingsvoorwaarden|voorwaarden|algemene voorwaarden|specifieke voorwaarden|bijzondere voorwaarden|diplomavereisten|' +
    'bijkomende voorwaarden|aanvullende voorwaarden|andere voorwaarden|overige voorwaarden|extra voorwaarden|conditions particulieres|conditions specifiques|conditions supplementaires|conditions speciales|conditions generales|autres conditions|' +
    'additional conditions|special conditions|specific conditions|other conditions|' +
    'diplomavoorwaarden|diplomavereiste|diploma|wervingsvoorwaarden|bevorderingsvoorwaarden|deelnemingsvoorwaarden|deelnamevoorwaarden|algemene aanwervingsvoorwaarden|' +
    'algemene toelatingsvoorwaarden|specifieke aanwervingsvoorwaarden|voorwaarden voor deelname|voorwaarden voor deelname aan selectieprocedure|' +
    'conditions|admission requirements|entry requirements|essential requirements|minimum requirements|formal requirements|other requirements|additional requirements|eligibility|conditions admission|conditions d admission|conditions de recrutement|' +
    'conditions engagement|conditions d engagement|' +
    'wat vragen we nog|voorwaarden en selectie|wat heb je nodig|formele vereisten|formele voorwaarden|toegangsvoorwaarden|diploma en ervaring|diploma s|opleiding en ervaring|titulaires|qualifications|education|conditions de participation|conditions d acces|' +
    'statuut en voorwaarden|gezondheid en voorwaarden|medische voorwaarden|medische vereisten|toegang tot|wat moet je hebben|toegang|what you need|studies|etudes|talen|talenkennis|langues|languages|diplome|diplomes|werkervaring|attesten|brevetten|rijbewijzen|attesten en brevetten',
  pay:
    'loonschalen|loonschaal|salarisschalen|salarisschaal|weddeschalen|weddeschaal|weddenschalen|barema|barema s|verloning|loon en loopbaan|loopbaan en loon|wedde en loopbaan|loopbaan en wedde|salaris en loopbaan|verloning en loopbaan|loon|salaris|wedde|bezoldiging|' +
    'loon en arbeidsvoorwaarden|pay|pay scale|pay scales|salary|salary scale|remuneration|bareme|echelle de traitement|traitement|salaire|' +
    'jaarwedde|maandwedde|maandloon|jaarloon|je loon|jouw loon|loon en extra s',
  selection:
    'examenprogramma|selectieprogramma|selectieprocedure|selectie|preselectie|wervingsprocedure|selectieproeven|examen|examens|examengedeelten|proeven|' +
    'te behalen resultaten|verloop van selectie|verloop selectie|verloop selectieprocedure|hoe verloopt selectie|hoe verloopt selectieprocedure|schriftelijk gedeelte|mondeling gedeelte|' +
    'schriftelijke proef|mondelinge proef|assessment|wervingsreserve|selection|selection procedure|selection process|procedure de selection|procedure|procedure et calendrier|deroulement de la procedure|deroulement de la selection|epreuves|' +
    'hoe verloopt selectie|hoe we selecteren|how we select|recruitment process|epreuve ecrite|epreuve orale|kalender selectie|kalender',
  benefits:
    'aanbod|ons aanbod|aanbod en verloning|weddeschalen en voordelen|loon en voordelen|wedde en voordelen|salaris en voordelen|verloning en voordelen|voordelen|extralegale voordelen|wat bieden we|wat bieden wij|wij bieden|we bieden|' +
    'wat bieden we jou|wat krijg je van ons|wat hebben we te bieden|dit bieden we|dit bieden we jou|dit krijg je van ons|arbeidsvoorwaarden|onze troeven|extra s|benefits|we offer|what we offer|our offer|offre|' +
    'nous offrons|notre offre|avantages|avantages extralegaux|uurrooster|werktijden|werkregeling|arbeidsregeling|uurregeling|werkrooster|arbeidstijd|horaire|horaires|horaire de travail|regime de travail|working hours|verlof|contract|statuut|' +
    'wat krijg je|wat krijg jij|wat mag je verwachten|wat bieden we|wat bieden we aan|dit mag je verwachten|extra s|bijkomende voordelen|contract en loon|what you get|why work for us|ce que nous offrons',
  other:
    'publicatie|voor kennisname|kennisname|ter kennisname|handtekening|handtekeningen|ondertekening|inlichtingen|meer inlichtingen|meer informatie|informatie|meer info|' +
    'contact|contactpersoon|contactgegevens|kandidaatstelling|kandidaturen|hoe solliciteren|solliciteren|solliciteer|interesse|geinteresseerd|inschrijven|inschrijving|' +
    'hoe stel je je kandidaat|verruimende bepaling|opmerkingen|opmerking|nota|toelichting|wie zijn we|wie zijn wij|over ons|de organisatie|situering van organisatie|privacy|gdpr|gelijke kansen|diversiteit|' +
    'goedkeuring|versiebeheer|versie|historiek|werkomstandigheden|arbeidsomstandigheden|werkomgeving|werkmiddelen en omstandigheden|contacten|interne contacten|externe contacten|interne en externe contacten|' +
    'netwerk|relaties|beslissingsbevoegdheid|bevoegdheden|afmetingen|dimensies|how to apply|apply|contact us|about us|further information|signature|signatures|' +
    'comment postuler|postuler|renseignements|informations|qui sommes nous|signatures et date|' +
    'gezien en goedgekeurd|vu et approuve|seen and approved|voor akkoord|voor ontvangst|akkoord|gezien en besproken|algemene bepalingen|slotbepalingen|slotbepaling|bijlage|bijlagen|inwerktraject|onthaaltraject|bijkomende inlichtingen|meer weten|vragen|interesse in deze job|heb je interesse|waarom gids|leeswijzer|inleiding|voorwoord|onze waarden|waarden|our values|nos valeurs|missie en visie|talen en opleidingen|' +
    'pluspunten|troeven|jouw troeven|je troeven|nice to have|mooi meegenomen|dit is mooi meegenomen|extra troeven|bonuspunten|in notendop|vergelijkbare vacatures|ook interessant|andere vacatures|beoordeling|' +
    'notes|remarks|remarques|change log|changelog|version history|history|historique|wijzigingen|reacties|comments|commentaires|you may also like|lees ook|a lire aussi|voir aussi|see also|zie ook|related pages|' +
    'was deze pagina nuttig|vond je wat je zocht|heb je gevonden wat je zocht|was this page helpful|was this page useful|did you find what you were looking for|cette page vous a t elle ete utile|cette page a t elle ete utile|' +
    'gelezen en goedgekeurd|voor gelezen en goedgekeurd|lu et approuve|read and approved',
};

/** Words around a heading that do not change what it announces. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'de het een deze dit onze van voor the a an of for le la les l d du des pour'.split(' '),
);

/** Endings of a heading, without articles, that only say whose part it is. */
export const ADDITIONS: readonly string[] = [
  'functie',
  'kandidaat',
  'medewerker',
  'job',
  'role',
  'function',
  'position',
  'fonction',
  'vervolg',
  'in kort',
  'jou',
  'u',
  'jij',
  'from you',
  'vous',
];

/** Headings that inside the tasks of a function may just as well name one of its result areas. */
export const WEAK_HEADINGS: ReadonlySet<string> = new Set(
  (
    'doel|doelstelling|missie|inhoud|resultaten|algemeen|informatie|meer informatie|selectie|netwerk|relaties|contacten|interne contacten|' +
    'externe contacten|interne en externe contacten|rapportering|bevoegdheden|verloning|loon|salaris|wedde|examens|examen|assessment|' +
    'diversiteit|gelijke kansen|organisatie|diploma|contract|verlof|werktijden|uurrooster|opdrachten|opdracht|activiteiten|nota|inschrijving|' +
    'inschrijven|privacy|gdpr|proeven|procedure|functie|mission|selection|contact|informations|salary|pay|recruitment|taken|tasks|toelichting'
  ).split('|'),
);
