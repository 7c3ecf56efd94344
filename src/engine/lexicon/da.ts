import { latinLexicon } from './latin.ts';

/** Danish; Norwegian papers are written nearly alike. */
export const da = latinLexicon({
  tag: 'da',
  signs:
    'og i at det som en et er af for på med den har til ikke om var han hun de sig fra men kan efter skal under også blev ved',
  by: 'af|fra vor korrespondent|fra vor udsendte',
  writer: 'korrespondent|reporter|redaktør|medarbejder|journalist|redaktionen',
  photo: 'foto|billede|fotograf',
  caption: 'på billedet|billedet viser|foto|fra venstre|ovenfor',
  opening: 'Den|Det|En|Et|De|I|På|I går|Ved',
  weekday: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  month: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  page: 'side|nr\\.',
  continued: 'fortsættes (?:på )?side|fortsat fra (?:forsiden?|side)|se side',
  notice: 'tlf|telefon|til salg|udlejes|sælges|købes|pris|tilmelding',
  announces: 'bekendtgørelse|dødsfald|indkaldelse|rettelse|kundgørelse',
  announcesFirst: 'døde|tabt|fundet',
  opinion: 'læserbrev|læserbreve|leder|debat|klumme|kommentar|kronik',
  feature: 'portræt|reportage|interview',
  series: 'kort nyt|kort sagt|noter|korte nyheder',
  section:
    'nyheder|indland|udland|politik|økonomi|erhverv|sport|kultur|lokalt|læserbreve|debat|leder|annoncer|vejret|familie|navne|videnskab|retten|kort nyt|verden|provinsen',
});
