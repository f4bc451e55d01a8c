// Starts the screens. What the first drawing needs is asked for at once, all of it side by side: the map, settings, job data.
import './zod-without-eval.ts';
import './styles/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMapLayout } from './api/map-layout.ts';
import { App } from './app/App.tsx';
import { openBuiltInPack, watchUsualMoves } from './store/pack-actions.ts';
import { startPersistence } from './store/persistence.ts';
import { initWords } from './words/i18n.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root.');
const root = createRoot(element);
const layout = loadMapLayout();
void openBuiltInPack();
watchUsualMoves();
initWords();
void startPersistence().finally(() =>
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <App layout={layout} />
      </CSPProvider>
    </StrictMode>,
  ),
);
