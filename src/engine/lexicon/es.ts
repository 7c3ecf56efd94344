import { latinLexicon } from './latin.ts';

export const es = latinLexicon({
  tag: 'es',
  signs:
    'el la los las de del y que en un una es por con para se su sus al lo como más pero fue ha han este esta no sobre',
  by: 'por|de nuestro enviado especial|de nuestra enviada especial',
  writer: 'corresponsal|enviado especial|enviada especial|redactor|redactora|redacción',
  photo: 'foto|fotos|fotografía|imagen',
  caption: 'en la foto|en la imagen|foto|fotografía|de izquierda a derecha|arriba|abajo',
  opening: 'El|La|Los|Las|Un|Una|Ayer|Desde|En',
  weekday: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  month: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|setiembre',
  page: 'página|pág\\.|n\\.º|núm\\.',
  continued:
    'continúa en la página|sigue en la página|viene de la página|pasa a la página(?: siguiente)?|(?:ver|véase) página',
  notice: 'tel|teléfono|se vende|se alquila|anuncio|aviso|razón|precio|interesados',
  announces: 'aviso|edicto|anuncio|esquela|fallecimiento|se convoca|convocatoria|fe de errores|rectificación',
  announcesFirst: 'falleció',
  opinion: 'cartas? al director|cartas?|editorial|tribuna|opinión|columna|punto de vista',
  feature: 'retrato|reportaje|entrevista|perfil|crónica',
  series: 'breves?|en breve|sucesos|noticias breves|gacetillas?',
  columnNote: 'las cartas (?:deben|no deben|enviadas)|la redacción se reserva',
  section:
    'noticias(?: locales)?|nacional|internacional|mundo|política|economía|deportes?|cultura|sociedad|sucesos|opinión|espectáculos|anuncios(?: por palabras)?|bolsa|el tiempo|última hora|ciencia|salud|local|provincia|tribunales|en breve|breves|cartas(?: al director)?|editorial|opiniones|agenda|esquelas|avisos|cartelera|toros',
});
