import { latinLexicon } from './latin.ts';

export const de = latinLexicon({
  tag: 'de',
  signs:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass',
  by: 'von',
  writer: 'Redakteur|Redakteurin|Korrespondent|Korrespondentin|Mitarbeiter|Mitarbeiterin|Reporter|Reporterin|Redaktion',
  photo: 'Foto|Fotos|Bild|Aufnahme',
  caption: 'im Bild|Foto|unser Bild|von links',
  opening: 'Der|Die|Das|Ein|Eine|Am|Im|In|Nach',
  weekday: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag',
  month:
    'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Febr|Aug|Sept|Okt|Nov|Dez',
  page: 'Seite|Nr\\.|Ausgabe|Jahrgang',
  continued: 'Fortsetzung (?:auf|von|folgt)|siehe Seite',
  notice: 'Tel|Telefon|zu verkaufen|zu vermieten|gesucht|Anzeige|Bekanntmachung',
  announces: 'bekanntmachung(?:en)?|amtlich(?:e|es)?|todesanzeigen?|danksagung|berichtigung',
  announcesFirst: 'verloren|gefunden',
  opinion:
    'leserbriefe?|kommentar|meinung|kleinanzeigen|stellenmarkt|aus (?:den gemeinden|der nachbarschaft|dem kreis|der stadt)|kommentar|leitartikel|glosse|leitartikel|glosse|zuschrift',
  feature: 'porträt|reportage|interview|feuilleton|gespräch',
  series: 'kurz(?:e nachrichten|meldungen|notiert)?|in kürze|nachrichten in kürze',
  columnNote: 'Leserbriefe (?:sind|geben|müssen|sollten)|Die Redaktion behält sich',
  section:
    '(?:lokal|welt)?nachrichten|politik|wirtschaft|sport|kultur|feuilleton|lokales|aus aller welt|aus der region|inland|ausland|vermischtes|wetter|leserbriefe|anzeigen|wissenschaft|gesellschaft|meinung|handel|börse|letzte meldungen|kurz (?:notiert|gemeldet|berichtet)|in kürze|aus stadt und land|lokal-nachrichten|briefe an die redaktion|familien-nachrichten|tagesneuigkeiten',
});
