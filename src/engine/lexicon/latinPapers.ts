/** What papers in Latin and Cyrillic letters are called, at the end of their name or all of it, by language. */
export const KINDS =
  'Herald|Gazette|Times|Post|Tribune|Observer|News|Journal|Courier|Chronicle|Standard|Star|Mail|Telegraph|Press|Record|Sentinel|Weekly|Daily|Examiner|Register|Advertiser|Argus|Mercury|Echo|Leader|Enterprise|Bulletin|Dispatch|Express|Independent|Globe|Citizen|Banner|Beacon|Messenger|Reporter|Ledger|Mirror|Comet|Quill|Collegian|Advocate|Inquirer|Democrat|Guardian|Clarion|Bugle|Recorder|Monitor|Shopper|Despatch|Statesman|Hindu|' +
  'Zeitung|Anzeiger|Blatt|Bote|Nachrichten|Kurier|Rundschau|Presse|Courrier|Dépêche|Écho|Matin|Courant|Courante|Dagblad|Bode|Nieuwsblad|Handelsblad|Krant|Sanomat|Lehti|Uutiset|' +
  'Diario|Heraldo|Gaceta|Correo|Noticias|Corriere|Gazzetta|Messaggero|Giornale|Diário|Jornal|Correio|Gazeta|Notícias|' +
  'Tidning|Tidningen|Tidende|Avis|Avisen|Bladet|Posten|Nyheter|Kuriren|Dziennik|Правда|Известия|Вестник|Газета';
const ARTICLES = 'The|Le|La|Les|L’|De|Het|Der|Die|Das|El|Los|Il|Lo|O|A';

/** What ends a longer word that is a paper's name: `Abendblatt`, `Göteborgsposten`. */
const ENDINGS =
  'zeitung|anzeiger|blatt|post|bote|nachrichten|kurier|rundschau|courant|dagblad|bode|blad|krant|sanomat|lehti|uutiset|tidning|tidningen|tidende|avis|avisen|bladet|posten|nyheter|kuriren';

// Every word of a name ends at a space: no name can be read in two ways.
const NAME = `(?:(?:${ARTICLES}|${ARTICLES.toUpperCase()}) ?)?(?:\\p{Lu}[\\p{L}’'.-]*(?: (?:of|de|du|des|van|und|and))? ){0,4}(?=\\p{Lu})[\\p{L}’'.-]*(?:${KINDS}|${KINDS.toUpperCase()}|${ENDINGS})(?: (?:of|de|du|del|della|di|van|von|do|da|OF|DE|DU|DEL|DELLA|DI|VAN|VON|DO|DA) \\p{Lu}[\\p{L} ’'-]+)?`;

/** A text that is the name of a paper and nothing else. */
export const LATIN_PAPER = new RegExp(`^${NAME}$`, 'u');

/** The name of a paper with the number of its page beside it. */
export const NUMBERED_PAPER = new RegExp(`^\\d{1,3}[ |•·]{1,3}${NAME}$|^${NAME}[ |•·]{1,3}\\d{1,3}$`, 'u');
