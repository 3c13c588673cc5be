/** The platform's voice, where it speaks a language. Where it does not, there is nothing to press. */
class Speech {
  /** What is being said: the id that it was begun with. */
  saying: string | null = $state(null);
  #voices: SpeechSynthesisVoice[] = $state.raw([]);

  constructor() {
    if (!('speechSynthesis' in globalThis)) return;
    const read = (): void => {
      // Only voices on the device: what is said about somebody's rights goes to no server.
      this.#voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
    };
    read();
    speechSynthesis.addEventListener('voiceschanged', read);
  }

  speaks(locale: string): boolean {
    return this.#voice(locale) !== undefined;
  }

  say(text: string, locale: string, id: string): void {
    const voice = this.#voice(locale);
    if (!voice) return;
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const over = (): void => {
      if (this.saying === id) this.saying = null;
    };
    utterance.onend = over;
    utterance.onerror = over;
    this.saying = id;
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    this.saying = null;
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  #voice(locale: string): SpeechSynthesisVoice | undefined {
    const language = locale.split('-')[0];
    return this.#voices.find((voice) => voice.lang.split(/[-_]/)[0] === language);
  }
}

export const speech = new Speech();
