import { commandsZh } from './commands.zh-Hans.ts';
import { copyZh } from './copy.zh-Hans.ts';
import type { Messages } from './en.ts';
import { evidenceZh } from './evidence.zh-Hans.ts';
import { exportZh } from './export.zh-Hans.ts';
import { frameZh } from './frame.zh-Hans.ts';
import { importZh } from './import.zh-Hans.ts';
import { libraryZh } from './library.zh-Hans.ts';
import { missingZh } from './missing.zh-Hans.ts';
import { problemsZh } from './problems.zh-Hans.ts';
import { reviewZh } from './review.zh-Hans.ts';
import { settingsZh } from './settings.zh-Hans.ts';
import { termsZh } from './terms.zh-Hans.ts';
import { toolsZh } from './tools.zh-Hans.ts';

/** 读者看到的每一个字，简体中文。 */
export const zhHans: Messages = {
  frame: frameZh,
  library: libraryZh,
  import: importZh,
  export: exportZh,
  settings: settingsZh,
  terms: termsZh,
  problems: problemsZh,
  evidence: evidenceZh,
  review: reviewZh,
  missing: missingZh,
  copy: copyZh,
  commands: commandsZh,
  tools: toolsZh,
};
