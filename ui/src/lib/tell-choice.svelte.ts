/** Which of what was noticed a referral tells. What a pack keeps is out until somebody chooses it. */
import type { Choice } from '../generated/Choice';

export class TellChoice {
  #leftOut: string[] = $state([]);
  #chosen: string[] = $state([]);
  #chosenAnswers: string[] = $state([]);

  /** Takes what an earlier sitting left; one of before there was a choice left nothing. */
  restore(left: unknown): void {
    const lists = typeof left === 'object' && left !== null ? (left as Record<string, unknown>) : {};
    this.#leftOut = strings(lists.leftOut);
    this.#chosen = strings(lists.chosen);
    this.#chosenAnswers = strings(lists.chosenAnswers);
  }

  /** @param kept the pack keeps it. */
  tells(id: string, kept: boolean): boolean {
    return kept ? this.#chosen.includes(id) : !this.#leftOut.includes(id);
  }

  tell(id: string, kept: boolean, told: boolean): void {
    if (kept) this.#chosen = put(this.#chosen, id, told);
    else this.#leftOut = put(this.#leftOut, id, !told);
  }

  tellsAnswer(question: string): boolean {
    return this.#chosenAnswers.includes(question);
  }

  tellAnswer(question: string, told: boolean): void {
    this.#chosenAnswers = put(this.#chosenAnswers, question, told);
  }

  /** What the pack keeps was chosen for one agency, and not for another. */
  forget(): void {
    this.#chosen = [];
    this.#chosenAnswers = [];
  }

  /** As it is sent and kept. */
  get sent(): Choice {
    return {
      leftOut: [...this.#leftOut],
      chosen: [...this.#chosen],
      chosenAnswers: [...this.#chosenAnswers],
    };
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** In the order of their ids, so that the same choice is the same draft. */
function put(ids: string[], id: string, there: boolean): string[] {
  const others = ids.filter((one) => one !== id);
  return there ? [...others, id].toSorted() : others;
}
