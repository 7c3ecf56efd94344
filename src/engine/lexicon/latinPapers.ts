/** What papers in Latin letters are called, at the end of their name or all of it. */
const KINDS =
  'Herald|Gazette|Times|Post|Tribune|Observer|News|Journal|Courier|Chronicle|Standard|Star|Mail|Telegraph|Press|Record|Sentinel|Weekly|Daily|Examiner|Register|Advertiser|Argus|Mercury|Echo|Leader|Enterprise|Bulletin|Dispatch|Express|Independent|Globe|Citizen|Banner|Beacon|Messenger|Reporter|Ledger|Zeitung|Anzeiger|[Bb]latt|Bote|Nachrichten|Kurier|Rundschau|Presse|Courrier|Gazette|Dépêche|Écho|Matin|Courant|Courante|[Dd]agblad|Bode|[Nn]ieuwsblad|[Hh]andelsblad|Krant|[Ss]anomat|[Ll]ehti|[Uu]utiset';
const NAME = `(?:(?:The|Le|La|Les|L’|De|Het|Der|Die|Das) ?)?(?:\\p{Lu}[\\p{L}’'.-]*(?: (?:of|de|du|des|van|und|and))? ?){0,4}\\p{L}*(?:${KINDS})(?: (?:of|de|du|di|van|von) [\\p{Lu}][\\p{L} ]+)?`;

/** A text that is the name of a paper and nothing else. */
export const LATIN_PAPER = new RegExp(`^${NAME}$`, 'u');

/** The name of a paper with the number of its page beside it. */
export const NUMBERED_PAPER = new RegExp(`^\\d{1,3}[ |•·]{1,3}${NAME}$|^${NAME}[ |•·]{1,3}\\d{1,3}$`, 'u');
