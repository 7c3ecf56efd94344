/** Whose report it is, on a line of its own. */
const SOURCE = /^[据據](?:《[^》]{2,12}》|[\u3400-\u9fff]{2,8}[报報社网網台臺])[^,。《》]{0,10}[报報][道導][::,]?$/u;

/** Whether a line says whose report it is and nothing else, as a dateline would: `据《北湾日报》报道`. */
export const isSource = (text: string): boolean => SOURCE.test(text);
