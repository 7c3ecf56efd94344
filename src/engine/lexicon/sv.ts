import { latinLexicon } from './latin.ts';

export const sv = latinLexicon({
  tag: 'sv',
  signs:
    'och att det som en ett är av för på med den har till inte om var han hon de vid sig från men kan efter ska under också',
  by: 'av|från vår korrespondent|från vår utsände',
  writer: 'korrespondent|reporter|redaktör|medarbetare|redaktionen',
  photo: 'foto|bild|fotograf',
  caption: 'på bilden|bilden visar|foto|från vänster|ovan|här ovan',
  opening: 'Den|Det|En|Ett|De|I|På|Igår|Vid',
  weekday:
    'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen',
  month: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  page: 'sidan|sid\\.|nr',
  continued: 'fortsättning (?:på|från) sid(?:an)?|forts\\. (?:på|från) sid|se sidan',
  notice: 'tel|telefon|till salu|uthyres|säljes|köpes|annons|pris|anmälan',
  announces: 'kungörelse|tillkännagivande|annons|dödsfall|dödsannons|kallelse|rättelse',
  announcesFirst: 'avliden|förlorat|upphittat',
  opinion: 'insändare|ledare|debatt|krönika|kommentar|åsikter|brev till redaktionen',
  feature: 'porträtt|reportage|intervju|personligt',
  series: 'i korthet|kort sagt|notiser|kortnytt|smått och gott',
  section:
    'nyheter|inrikes|utrikes|politik|ekonomi|näringsliv|sport|kultur|nöje|lokalt|från bygden|insändare|debatt|ledare|annonser|väder|familj|i korthet|notiser|dödsfall|vetenskap|rättegångar|världen',
});
