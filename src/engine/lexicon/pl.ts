import { latinLexicon } from './latin.ts';

export const pl = latinLexicon({
  tag: 'pl',
  signs:
    'i w we na nie się z ze do że to jest o po jak za od ale przez był była było które który oraz dla już tylko będzie',
  by: 'autor|tekst|napisał|napisała|opracował|opracowała|od naszego korespondenta',
  writer: 'korespondent|korespondentka|reporter|reporterka|redaktor|dziennikarz|dziennikarka|redakcja',
  photo: 'fot\\.|foto|zdjęcie|zdjęcia',
  photoOf: 'fot\\.|foto',
  caption: 'na zdjęciu|na fotografii|od lewej|powyżej|foto',
  opening: 'W|We|Na|Po|Wczoraj|Dziś|Od|Ten|To',
  weekday: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  month: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  page: 'strona|str\\.|nr',
  continued: '(?:ciąg dalszy|dokończenie|początek) (?:na|ze) str|c\\. ?d\\. na str|dok\\. na str|patrz str',
  notice: 'tel|telefon|sprzedam|kupię|wynajmę|do wynajęcia|cena|adres|zgłoszenia',
  announces: 'ogłoszenie|obwieszczenie|zawiadomienie|nekrolog|kondolencje|sprostowanie',
  announcesFirst: 'zmarł|zmarła|zgubiono|znaleziono',
  opinion: 'list|listy do redakcji|opinia|komentarz|felieton|artykuł wstępny',
  feature: 'wywiad|reportaż|portret|sylwetka',
  series: 'w skrócie|krótko|kronika|wiadomości w skrócie',
  section:
    'wiadomości|kraj|z kraju|świat|ze świata|polityka|gospodarka|społeczeństwo|kultura|sport|kronika|pogoda|ogłoszenia|reklama|listy|opinie|nauka|oświata|zdrowie|region|miasto|w skrócie|nekrologi|sąd|rozmaitości',
});
