/** Names of the commands. */
export const commandsEn = {};
