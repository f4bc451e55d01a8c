// Starts the screens: map and settings side by side, then the job data, once the map is there to be used.
import './zod-without-eval.ts';
import './styles/fonts.ts';
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
initWords();
let isOpening = false;
/** Parsing the job data would take the processor from the first drawing, so it waits for that. */
function openJobData(): void {
  if (isOpening) return;
  isOpening = true;
  performance.mark('map-usable');
  void openBuiltInPack();
  watchUsualMoves();
}

// Whatever could not be brought back says so itself; the screens come either way.
const restored = startPersistence().catch(() => undefined);
root.render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <App layout={layout} restored={restored} onShown={openJobData} />
    </CSPProvider>
  </StrictMode>,
);
