/** Light, dark, or as the system has it. Kept on the device, outside the vault: it says nothing. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'repere-theme';

class ThemeChoice {
  current: Theme = $state('system');

  /** Applies what was chosen before. */
  restore(): void {
    try {
      const kept = localStorage.getItem(KEY);
      if (THEMES.includes(kept as Theme)) this.choose(kept as Theme);
    } catch {
      // Without storage the system's choice stands.
    }
  }

  choose(theme: Theme): void {
    this.current = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // It then lasts until the window closes.
    }
  }
}

export const theme = new ThemeChoice();
