/**
 * How the page looks: light or dark, how much contrast, how large. As the system has it, or as chosen.
 * Kept on the device, outside the vault: it says nothing.
 */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const CONTRASTS = ['system', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Percent of the system's size. */
export const SIZES = ['100', '125', '150', '200'] as const;
export type Size = (typeof SIZES)[number];

const KEYS = { theme: 'repere-theme', contrast: 'repere-contrast', size: 'repere-text-size' };

function kept<T extends string>(key: string, known: readonly T[], otherwise: T): T {
  try {
    const found = localStorage.getItem(key);
    return known.find((one) => one === found) ?? otherwise;
  } catch {
    // Without storage the system's choice stands.
    return otherwise;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It then lasts until the window closes.
  }
}

class Look {
  theme: Theme = $state('system');
  contrast: Contrast = $state('system');
  size: Size = $state('100');
  #clearer = matchMedia('(prefers-contrast: more)');

  /** Applies what was chosen before, and follows the system from then on. */
  restore(): void {
    this.theme = kept(KEYS.theme, THEMES, 'system');
    this.contrast = kept(KEYS.contrast, CONTRASTS, 'system');
    this.size = kept(KEYS.size, SIZES, '100');
    this.#clearer.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  chooseTheme(theme: Theme): void {
    this.theme = theme;
    keep(KEYS.theme, theme);
    this.#apply();
  }

  chooseContrast(contrast: Contrast): void {
    this.contrast = contrast;
    keep(KEYS.contrast, contrast);
    this.#apply();
  }

  chooseSize(size: Size): void {
    this.size = size;
    keep(KEYS.size, size);
    this.#apply();
  }

  #apply(): void {
    const { dataset } = document.documentElement;
    const more = this.contrast === 'more' || this.#clearer.matches;
    if (this.theme === 'system') delete dataset.theme;
    else dataset.theme = this.theme;
    if (more) dataset.contrast = 'more';
    else delete dataset.contrast;
    if (this.size === '100') delete dataset.text;
    else dataset.text = this.size;
  }
}

export const look = new Look();
