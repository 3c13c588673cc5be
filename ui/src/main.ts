import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './design/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { session } from './lib/session.svelte';
import { look } from './lib/appearance.svelte';
import { words } from './lib/words.svelte';

look.restore();
// The words and the state of the app come at the same time, so neither waits for the other.
void words.use(words.remembered());
void session.start();
mount(App, { target: document.getElementById('app')! });
