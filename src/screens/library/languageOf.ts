/** The language to set a text in that is not known yet: Chinese punctuation keeps its width where there is any Han. */
export const languageOf = (text: string): 'zh' | undefined => (/\p{Script=Han}/u.test(text) ? 'zh' : undefined);
