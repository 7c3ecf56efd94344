/** An expression, and the texts that it is looked for in. All of it can be sent to a worker. */
export interface Sought {
  readonly source: string;
  readonly flags: string;
  readonly texts: readonly string[];
  /** No more places than this are looked for. */
  readonly most: number;
}

/** One place of one of the texts. */
export interface Match {
  /** Index of the text. */
  readonly text: number;
  readonly at: number;
  /** What was found, and behind it what each group of the expression caught. */
  readonly caught: readonly [string, ...(string | undefined)[]];
  /** The groups that have names. */
  readonly named: Readonly<Record<string, string | undefined>> | null;
}

/** The places of all texts that an expression finds, in order. Where nothing stands, nothing is found. */
export function matchesIn({ source, flags, texts, most }: Sought): readonly Match[] {
  const expression = new RegExp(source, flags);
  const found: Match[] = [];
  for (const [text, searched] of texts.entries())
    for (const match of searched.matchAll(expression)) {
      if (found.length === most) return found;
      const [first, ...groups] = match;
      if (first !== '') found.push({ text, at: match.index, caught: [first, ...groups], named: match.groups ?? null });
    }
  return found;
}
