import { latinLexicon } from './latin.ts';

export const fi = latinLexicon({
  tag: 'fi',
  signs: 'ja on oli että ei se hän mutta kun niin myös ovat joka tai kuin sen hänen mukaan sekä jo nyt vain',
  by: 'teksti|kirjoittanut',
  writer: 'toimittaja|kirjeenvaihtaja|toimitus',
  photo: 'kuva|kuvat|valokuva',
  caption: 'kuvassa|kuva|vasemmalta',
  opening: 'Eilen|Viime|Kun|Uusi',
  weekday:
    'maanantai|maanantaina|tiistai|tiistaina|keskiviikko|keskiviikkona|torstai|torstaina|perjantai|perjantaina|lauantai|lauantaina|sunnuntai|sunnuntaina',
  month:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  page: 'sivu|n:o|nro',
  continued: 'jatkuu sivulla|jatkoa sivulta|jatk\\.',
  notice: 'puh|puhelin|myydään|vuokrataan|halutaan|ilmoitus|osoite',
  announces: 'ilmoituks(?:ia|et)|kuulutus|kuulutuksia|oikaisu',
  announcesFirst: 'kuollut|kadonnut|löydetty',
  opinion: 'mielipide|yleisönosasto|pääkirjoitus|kolumni|pakina',
  feature: 'haastattelu|henkilökuva|reportaasi',
  series: 'lyhyesti|uutisia lyhyesti|pikku-uutisia',
  section:
    'uutiset|kotimaa|ulkomaat|talous|urheilu|kulttuuri|mielipide|sää|ilmoitukset|paikallisuutiset|tiede|kirjeitä|lyhyesti|kuolleita|politiikka|oikeusasiat',
});
