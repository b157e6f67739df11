import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource-variable/source-serif-4/wght.css';

import { mount } from 'svelte';

import App from './App.svelte';
import './theme/theme.css';
import './app/pages.css';

mount(App, { target: document.getElementById('app')! });
