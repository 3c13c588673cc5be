/** From what is written to what is sealed: the preview of exactly that, and the one act. */
import { untrack } from 'svelte';
import type { Agency } from '../generated/Agency';
import type { Failure } from '../generated/Failure';
import type { OutboxItem } from '../generated/OutboxItem';
import type { ReferralPreview } from '../generated/ReferralPreview';
import { failureFrom, handle } from './api';
import { Attempt } from './attempt.svelte';
import { DraftKeeper } from './drafts.svelte';
import { session } from './session.svelte';
import type { ReferralFormBase } from './referral-form-base.svelte';

/** What the app is asked for. */
interface Commands<Draft> {
  keep(text: string): Promise<unknown>;
  preview(draft: Draft): Promise<ReferralPreview>;
  queue(draft: Draft, preview: ReferralPreview): Promise<OutboxItem>;
}

/** Made by a page, and lives as long as it. */
export class Sealing<Draft> {
  readonly form: ReferralFormBase<Draft>;
  readonly drafts: DraftKeeper;
  agencies: Agency[] | null = $state.raw(null);
  /** Listing the agencies, and sealing. */
  readonly attempt = new Attempt();
  readonly #previewing = new Attempt();
  sealed: OutboxItem | null = $state.raw(null);
  /** What is missing, once somebody tried to seal. */
  complaint: string | null = $state(null);
  /** A preview, and the draft that it is of. */
  #preview: { of: string; view: ReferralPreview } | null = $state.raw(null);
  /** The draft whose content had changed behind its preview, which was made anew. */
  #renewed: string | null = $state(null);
  readonly #of: string;
  readonly #commands: Commands<Draft>;
  /** Which preview was asked for last: an earlier reply that comes late is not shown. */
  #asked = 0;

  readonly chosen = $derived.by(
    () => this.agencies?.find((one) => one.id === this.form.agency && one.closed === null) ?? null,
  );
  readonly draft: Draft | null = $derived.by(() => (this.chosen ? this.form.draft(this.#of) : null));
  readonly #key = $derived(JSON.stringify(this.draft));
  /** The preview on the page is of exactly what would be sealed. */
  readonly current = $derived(this.#preview !== null && this.#preview.of === this.#key);
  readonly held = $derived(this.draft !== null && !this.current);
  readonly renewed = $derived(this.#renewed === this.#key);
  readonly #kept = $derived.by(() => this.form.kept);

  /** @param of the id of what is referred. */
  constructor(form: ReferralFormBase<Draft>, of: string, commands: Commands<Draft>) {
    this.form = form;
    this.#of = of;
    this.#commands = commands;
    this.drafts = new DraftKeeper((text) => commands.keep(text), form.stored);
    void this.attempt.run(async () => {
      this.agencies = await handle({ command: 'list-agencies' });
      this.form.offer(this.agencies.filter((one) => one.closed === null));
    });
    $effect(() => this.form.askAnew());
    // By its text, so that what stays the same is not asked for again.
    $effect(() => {
      const wanted = JSON.parse(this.#key) as Draft | null;
      if (!wanted || this.sealed) return;
      const timer = setTimeout(() => void this.#look(wanted), untrack(() => this.#preview) ? 200 : 0);
      return () => clearTimeout(timer);
    });
    // Half a referral is kept as it is, and sent to nobody.
    $effect(() => {
      if (!this.sealed) this.drafts.type(this.#kept);
    });
    $effect(() => session.keep(() => this.drafts.flush()));
  }

  /** What the agency would read; none while it is not said what would be sent, so that nothing of another agency's stays. */
  get preview(): ReferralPreview | null {
    return this.draft === null ? null : (this.#preview?.view ?? null);
  }

  get previewFailure(): Failure | null {
    return this.#previewing.failure;
  }

  /** Asks for the preview again that failed. */
  readonly again = (): unknown => this.draft && this.#look(this.draft);

  readonly seal = async (): Promise<boolean> => {
    if (this.attempt.busy) return false;
    this.complaint = this.form.missing;
    const { draft, preview } = this;
    if (this.complaint || !draft || !preview || !this.current) return false;
    this.#renewed = null;
    const done = await this.attempt.run(() => this.#queue(draft, preview), this.seal);
    // How many wait is said on the list, which asks again.
    if (this.sealed) session.status = await handle({ command: 'status' }).catch(() => session.status);
    return done;
  };

  /** Seals what the preview shows, or makes the preview anew where what lies behind it has changed. */
  async #queue(draft: Draft, preview: ReferralPreview): Promise<void> {
    try {
      await this.drafts.replacedBy(async () => {
        this.sealed = await this.#commands.queue(draft, preview);
        return true;
      });
    } catch (thrown) {
      if (failureFrom(thrown).code !== 'preview-outdated') throw thrown;
      this.#preview = null;
      this.#renewed = JSON.stringify(draft);
      await this.#look(draft);
    }
  }

  async #look(wanted: Draft): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const newest = (): boolean => mine === this.#asked;
    const done = await this.#previewing.ask(
      newest,
      () => this.#commands.preview(wanted),
      (view) => (this.#preview = { of: JSON.stringify(wanted), view }),
    );
    if (!done && newest()) this.#preview = null;
  }
}
