/**
 * Plays a recording that the app handed over. Through the audio decoder and not a media element:
 * the content security policy then needs no address to play from.
 */
class Sound {
  /** What is playing: the id that it was begun with. */
  playing: string | null = $state(null);
  #context: AudioContext | undefined;
  #source: AudioBufferSourceNode | undefined;
  /** Counts what was asked for, so that a slow recording never plays over a later one. */
  #turn = 0;

  /**
   * Stops what plays and plays a recording.
   * @throws where it cannot be decoded, or nothing can be heard here.
   */
  async play(id: string, read: () => Promise<string | ArrayBuffer>): Promise<void> {
    this.stop();
    const turn = this.#turn;
    this.playing = id;
    try {
      const context = (this.#context ??= new AudioContext());
      // Within the touch that asked for it; later a phone would refuse.
      const awake = context.resume();
      const recording = await read();
      const bytes = typeof recording === 'string' ? bytesOf(recording) : recording;
      await awake;
      const buffer = await context.decodeAudioData(bytes);
      if (turn !== this.#turn) return;
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(context.destination);
      source.onended = () => {
        if (this.#source === source) this.stop();
      };
      this.#source = source;
      source.start();
    } catch (thrown) {
      if (turn === this.#turn) this.stop();
      throw thrown;
    }
  }

  stop(): void {
    this.#turn += 1;
    const source = this.#source;
    this.#source = undefined;
    this.playing = null;
    source?.stop();
    source?.disconnect();
  }
}

/** The bytes of a base64 text. */
export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}

export const sound = new Sound();
