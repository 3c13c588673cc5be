/** The tags of the languages that cover an audience, sorted. */
export function languages(audience: 'person' | 'app' | 'desk' | 'tools'): string[];
