import { latinLexicon } from './latin.ts';

export const en = latinLexicon({
  tag: 'en',
  signs: 'the of and to in that is was for on with it as he at by from his be are have has had not but they said',
  by: 'by|words by|interview by|report by|story by|review by|compiled by|additional reporting by|reporting by|as told to',
  writer: 'Staff Writer|Writer|Columnist|correspondent|reporter|editor|Associated Press|Special to',
  photo: 'photo|photograph|photos|picture|file photo|courtesy',
  caption: 'pictured|photo|photograph|from left|left to right|above|file photo',
  opening: 'A|An|The|In|More than|Police|On|To the Editor|Sir|Dear Editor',
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  month: 'January|February|March|April|May|June|July|August|September|October|November|December',
  page: 'page|editor:|vol\\.|no\\.',
  continued:
    'continued (?:on|from|(?=p(?:age|\\.) ?\\p{L}?\\d))|turn to page|from page one|see .{1,30}, page|^[(]?see [\\p{L} ]{3,24}, \\p{L}\\d|please turn to',
  notice: 'call|phone|tel|for sale|for rent|apply|hours|open daily|deceased|notice|contact|e-?mail',
  announces:
    'notice(?: is)? hereby given|public notice|legal notice|notice (?:to|of)|in memoriam|obituar(?:y|ies)|correction|clarification',
  announcesFirst: 'lost|found|died',
  opinion: 'letters?|to the editor|editorials?|opinions?|commentary|comment|viewpoint|column|op-ed|in my view',
  feature: 'profile|interview|the long read|feature|five questions|portrait|essay',
  series: 'briefs?|in brief|digest|roundup|notebook|at a glance|shorts',
  columnNote:
    '(?:letters?|contributions?|submissions?)(?: to the editor)? (?:must|should|may|are welcome)|the editor reserves|we reserve the right|(?:send|address) letters to',
  section:
    '\\p{L}{3,12} & \\p{L}{3,12}|(?:local |world |national |business |sports |breaking |city |state )?news|world|nation|national|international|business|sports?|politics|arts|culture|lifestyle|weather|exclusive|front page|opinion|comment|money|markets|travel|health|science|technology|courts?|education|features?|analysis|the long read|entertainment|community|metro|region|obituaries|classifieds?(?: ads?)?|classified (?:ads?|advertisements)|situations(?: vacant| wanted|,? etc\\.?)?|wanted|help wanted|for sale|to let|lost and found|correspondence|deaths? and in memoriam|births and deaths|(?:cable|shipping|farm|mining|church) news|shipping(?: intelligence)?|entertainments?|town and country|around the (?:district|county|region|state|nation|world|country)|(?:consumer|market|money|crime|weather) watch|commentary|briefing|letters(?: to the editor)?|society|property|books?|film|music|theatre|television|today|(?:in |news |local |sports )?briefs?|briefly|news in brief|local and personal|personals?|(?:police|fire) (?:log|blotter|beat|calls)|your letters|dear editor|scoreboard|baseball|football|basketball|hockey|soccer|golf|tennis|boxing|track and field|results|racing|campus|opinions?|editorials?|births|deaths|marriages|in memoriam|around town|church notes|farm notes|public notices|legal notices|what.?s on|leading articles?|leader|cricket|rugby(?: league| union)?|athletics|swimming|cycling|rowing|snooker|darts|wrestling|volleyball|softball|lacrosse|horse racing|motor racing|mlb|nfl|nba|wnba|nhl|pga|mls|ncaa|nascar|(?:high school|college|prep|girls|boys|women.s|men.s) (?:sports?|football|basketball|baseball|softball|soccer|hockey|volleyball|wrestling|golf|tennis|track)',
});
