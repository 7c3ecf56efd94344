import { latinLexicon } from './latin.ts';

export const fr = latinLexicon({
  tag: 'fr',
  signs:
    'le la les de des du et un une est dans que qui pour par sur au aux ce cette il elle ne pas plus avec son sa se en',
  by: 'par|propos recueillis par|recueilli par|de notre envoyée? spéciale?|de notre correspondante?',
  writer: 'correspondant|correspondante|envoyé spécial|rédacteur|rédaction',
  photo: 'photo|photos|cliché|crédit',
  photoOf: 'photo',
  caption: 'notre photo|ci-dessus|ci-contre|de gauche à droite|photo',
  opening: 'Le|La|Les|Un|Une|Hier|Depuis|En',
  weekday: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  month: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  page: 'page|n°|numéro',
  continued: '[àa] suivre|suite (?:en|de la|à la) page|lire (?:la suite|page)|voir page',
  notice: 'tél|téléphone|à vendre|à louer|annonce|avis|s’adresser|prix',
  announces: 'avis|annonces? (?:légales?|judiciaires?)|nécrologie|décès|rectificatif',
  announcesFirst: 'perdu|trouvé',
  opinion: 'courrier des lecteurs|lettres?|éditorial|tribune|opinion|point de vue|chronique|billet',
  feature: 'portrait|reportage|entretien|enquête',
  series: 'brèves?|en bref|faits divers|échos',
  columnNote: 'les lettres (?:doivent|publiées)|la rédaction se réserve',
  section:
    'nouvelles(?: locales)?|politique|économie|sports?|culture|société|étranger|informations|chronique(?: locale)?|petites annonces|bourse|météo|opinions|dernière heure|dernières nouvelles|faits divers|échos|variétés|feuilleton|théâtres?|sciences|nécrologie|en bref|brèves?|courrier(?: des lecteurs)?|état civil|avis|annonces(?: légales)?|agenda|(?:la )?région|tribunaux',
});
