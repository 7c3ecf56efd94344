import { commandsEn } from './commands.en.ts';
import { copyEn } from './copy.en.ts';
import { evidenceEn } from './evidence.en.ts';
import { exportEn } from './export.en.ts';
import { frameEn } from './frame.en.ts';
import { importEn } from './import.en.ts';
import { libraryEn } from './library.en.ts';
import { missingEn } from './missing.en.ts';
import { problemsEn } from './problems.en.ts';
import { reviewEn } from './review.en.ts';
import { settingsEn } from './settings.en.ts';
import type { Shape } from './shape.ts';
import { termsEn } from './terms.en.ts';
import { toolsEn } from './tools.en.ts';

/** Every word a person reads, in English; its keys and parameters are the shape of every other catalogue. */
export const en = {
  frame: frameEn,
  library: libraryEn,
  import: importEn,
  export: exportEn,
  settings: settingsEn,
  terms: termsEn,
  problems: problemsEn,
  evidence: evidenceEn,
  review: reviewEn,
  missing: missingEn,
  copy: copyEn,
  commands: commandsEn,
  tools: toolsEn,
};

export type Messages = Shape<typeof en>;
