import type { commandsEn } from './commands.en.ts';
import type { Shape } from './shape.ts';

/** 各项操作的名称。 */
export const commandsZh: Shape<typeof commandsEn> = {};
