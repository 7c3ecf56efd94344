/** Agencies as datelines print them in brackets. */
export const WIRES =
  'AP|AFP|Reuters|REUTERS|dpa|DPA|EFE|ANSA|Ansa|Lusa|LUSA|APA|SDA|sda|epd|KNA|UP|UPI|TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|Bloomberg|Xinhua|ANP|Belga|BELGA|TT|NTB|Ritzau|STT|PAP|ddp|PTI|UNI|IANS|ANI|AAP|NZPA|Bernama|INS|SID|ADN|Havas|Интерфакс|РИА Новости';

const AGENCY_NAMES = `${WIRES}|PA|PA Media|Press Association|(?:The )?Associated Press|Reuters|Agence France-Presse|Bloomberg News|Tribune News Service|(?:New York|The New York) Times(?: News Service)?|(?:The )?Washington Post|United Press International|The Canadian Press|Europa Press|Agencias|AGENCIAS`;
/** An agency, or the house, that signs alone. */
export const HOUSES = `(?:[(/—–-]{0,2} ?(?:${AGENCY_NAMES})(?: ?[/,] ?(?:${AGENCY_NAMES}))*[)/]?|(?:EFE|ANSA|Lusa|LUSA|AFP|AP|Reuters|REUTERS|Europa Press|Agencias|AGENCIAS|Redacción|REDACCIÓN)[ /,.-]{1,3}\\p{Lu}[\\p{L} ]{2,20}|[(—–-]{0,2} ?(?:(?:Compiled )?[Ff]rom )?(?:[Ss]taff|[Ww]ire|[Nn]ews [Ss]ervice|[Aa]gency)(?: and (?:staff|wire|agency))?(?: [Rr]eports?)\\.?\\)?)`;

/** A credit that is over with the name of an agency: nobody's surname stands on the next line. */
export const HOUSE_CREDIT = new RegExp(`[:/(] ?(?:${WIRES}|EPA|PA|AAP|CP|Keystone|Getty(?: Images)?)\\)?$`, 'u');
