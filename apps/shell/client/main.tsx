import '@lianxin/ui/styles.css';
import '@lianxin/core/styles.css';
import { createTexts, storedLanguage } from '@lianxin/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { reloadOnNewVersion } from './reloadOnNewVersion.js';
import './shell.css';
import { PLATFORM, TextSources } from './TextSources.js';

reloadOnNewVersion();

const sources = new TextSources();
const texts = await createTexts(sources.load, storedLanguage(), PLATFORM);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App texts={texts} sources={sources} />
  </StrictMode>,
);
