/** The two shapes that pages are designed in. */
import { MediaQuery } from 'svelte/reactivity';

/** Room for the section map and the notes beside the question. */
export const wide = new MediaQuery('min-width: 64rem');
