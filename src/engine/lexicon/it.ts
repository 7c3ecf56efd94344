import { latinLexicon } from './latin.ts';

export const it = latinLexicon({
  tag: 'it',
  signs:
    'il lo la gli le di del della dei delle e che un una è per con non si nel nella al alla da dal sono ha come anche più',
  by: 'di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente',
  writer: 'corrispondente|inviato|inviata|redattore|redattrice|redazione',
  photo: 'foto|fotografia|immagine',
  photoOf: 'foto',
  caption: 'nella foto|nell’immagine|foto|da sinistra|in alto|in basso|qui sopra',
  opening: 'Il|La|Lo|I|Gli|Le|Un|Una|Ieri|Da|Nel',
  weekday: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  month: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  page: 'pagina|pag\\.|n\\.',
  continued: '(?:continua|segue) a pagina|segue dalla (?:prima )?pagina|(?:servizio|servizi) a pagina|a pagina \\d',
  notice: 'tel|telefono|vendesi|affittasi|avviso|rivolgersi|prezzo|telefonare',
  announces: 'avviso|annunci(?:o)?|necrologi(?:e)?|bando|rettifica|errata corrige',
  announcesFirst: 'è mancat[oa]|smarrito|trovato',
  opinion: 'lettere? al direttore|lettere?|editoriale|opinione|commento|corsivo|il punto|rubrica',
  feature: 'ritratto|reportage|intervista|inchiesta|il personaggio',
  series: 'in breve|brevi|notizie in breve|flash|cronaca spicciola',
  section:
    'cronaca(?: cittadina| locale)?|notizie|politica|economia|sport|cultura|spettacoli|esteri|interni|dal mondo|società|lettere|annunci|borsa|il tempo|meteo|ultime notizie|ultim’ora|scienza|salute|provincia|tribunale|in breve|brevi|lettere al direttore|necrologi|avvisi|agenda|opinioni|commenti',
});
