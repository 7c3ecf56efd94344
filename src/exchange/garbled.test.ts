import { expect, test } from 'vitest';
import { isGarbled } from './garbled.ts';

/** What a text looks like whose bytes in UTF-8 were read as Windows-1252. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each([
  ['本报讯 港口昨日恢复通航。', false],
  ['Die Brücke ist für Fußgänger geöffnet, sagte der Bürgermeister. „Schön“, hieß es.', false],
  ['« L’été arrive », dit-elle. À la mairie, on prépare la fête — déjà « prête ».', false],
  ['Η εφημερίδα της ημέρας. Газета дня.', false],
  [misread('本报讯 港口昨日恢复通航。'), true],
  [misread('Die Brücke ist für Fußgänger geöffnet, sagte der Bürgermeister. „Schön“, hieß es.'), true],
  ['\ue001\ue002\ue013 \ue004\ue005 harbour', true],
  ['harbour \ufffd\ufffd\ufffd open', true],
  ['', false],
])('%j: %s', (text, garbled) => expect(isGarbled(text)).toBe(garbled));
