import { latinLexicon } from './latin.ts';

export const pt = latinLexicon({
  tag: 'pt',
  signs:
    'o a os as de do da dos das e que em um uma é por com para se seu sua ao no na nos nas como mais mas foi não são pelo pela',
  by: 'por|do nosso enviado especial|da nossa enviada especial',
  writer: 'correspondente|enviado especial|enviada especial|repórter|redator|redatora|redacção|redação|jornalista',
  photo: 'foto|fotos|fotografia|imagem',
  caption: 'na foto|na imagem|foto|fotografia|da esquerda para a direita|em cima|em baixo',
  opening: 'O|A|Os|As|Um|Uma|Ontem|Desde|Em',
  weekday: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  month: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  page: 'página|pág\\.|n\\.º|nº',
  continued: 'continua na página|continuação da página|segue na página|(?:ver|veja) página',
  notice: 'tel|telefone|vende-se|aluga-se|anúncio|aviso|trata-se|preço|interessados',
  announces: 'aviso|edital|anúncio|falecimento|necrologia|convocatória|convocação|rectificação|retificação|errata',
  announcesFirst: 'faleceu',
  opinion: 'cartas? ao director|cartas? ao diretor|cartas?|editorial|tribuna|opinião|coluna|ponto de vista',
  feature: 'retrato|reportagem|entrevista|perfil|crónica|crônica',
  series: 'breves?|em resumo|notas breves|curtas',
  section:
    'notícias(?: locais)?|nacional|internacional|mundo|política|economia|desporto|esportes?|cultura|sociedade|opinião|espectáculos|espetáculos|classificados|bolsa|o tempo|última hora|ciência|saúde|local|cidade|polícia|breves|em resumo|cartas(?: do leitor)?|editorial|agenda|necrologia|avisos|região',
});
