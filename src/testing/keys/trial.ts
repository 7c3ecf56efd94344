import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { Hand, openState, purposeOf, type Stroke } from './hand.ts';

/** A state of the desk with the keys that led to it. */
export interface Way {
  /** From here on only what leaves less text wrong: guesses of what is ahead led nowhere before. */
  readonly surely?: boolean;
  readonly state: OpenDesk;
  readonly strokes: readonly Stroke[];
}

/** Tries keys on a desk and puts it back as it was. */
export class Trial {
  private readonly desk: DeskStore;

  constructor(desk: DeskStore) {
    this.desk = desk;
  }

  after({ state, strokes, surely = false }: Way, presses: readonly string[]): Way {
    this.desk.store.setState(state, true);
    const hand = new Hand(this.desk);
    const added = presses.map((press): Stroke => {
      const purpose = purposeOf(press, openState(this.desk).mode);
      hand.press(press);
      return { press, purpose };
    });
    return { state: openState(this.desk), strokes: [...strokes, ...added], surely };
  }
}
