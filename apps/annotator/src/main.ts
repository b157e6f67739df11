import { mount } from 'svelte';

import App from './App.svelte';
import './theme/fonts.css';
import './theme/theme.css';
import './app/pages.css';

mount(App, { target: document.getElementById('app')! });
