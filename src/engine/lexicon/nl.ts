import { latinLexicon } from './latin.ts';

export const nl = latinLexicon({
  tag: 'nl',
  signs:
    'de het een en van in is dat op te voor met zijn niet aan er om ook als dan maar bij door naar uit wordt heeft',
  by: 'door|van onze',
  writer: 'verslaggever|verslaggeefster|correspondent|redacteur|redactie',
  photo: 'foto|foto’s|beeld',
  photoOf: 'foto',
  caption: 'op de foto|foto|van links',
  opening: 'De|Het|Een|In|Gisteren|Op',
  weekday: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  month: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  page: 'pagina|nr\\.|blz\\.',
  continued: 'vervolg (?:op|van)|zie (?:ook )?pagina|lees verder',
  notice: 'tel|telefoon|te koop|te huur|gevraagd|advertentie|adres',
  announces: 'bekendmaking(?:en)?|kennisgeving|familiebericht(?:en)?|rectificatie',
  announcesFirst: 'overleden|verloren|gevonden',
  opinion: 'ingezonden|brieven|lezers schrijven|hoofdartikel|commentaar|opinie|column',
  feature: 'interview|reportage|portret|achtergrond',
  series: 'kort(?: nieuws)?|berichten|in het kort|gemengd nieuws',
  section:
    'nieuws|binnenland|buitenland|economie|sport|kunst|cultuur|stadsnieuws|handel|weer|advertenties|opinie|brieven|gemengd nieuws|wetenschap|samenleving|kort(?: nieuws)?|in het kort|ingezonden(?: brieven)?|familieberichten|agenda|laatste berichten|rechtszaken',
});
