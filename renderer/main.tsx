// Starts the screens: map and settings side by side, then the job data, once the map is there to be used.
import './zod-without-eval.ts';
import './styles/fonts.ts';
import './styles/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepMapShown, showMapEarly } from './store/map-shown.ts';
import { keepPackOpen } from './store/pack-in-use.ts';
import { startPersistence } from './store/persistence.ts';
import { initWords } from './words/i18n.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root.');
const root = createRoot(element);
initWords();
// The main process says so in the address where the start is with another pack than the one that ships.
if (!new URLSearchParams(location.search).has('pack')) showMapEarly();
// Whatever could not be brought back says so itself; the screens come either way.
const restored = startPersistence().catch(() => undefined);
void restored.then(keepMapShown);
let isOpening = false;
/** Parsing the job data would take the processor from the first drawing, so it waits for that. */
function openJobData(): void {
  if (isOpening) return;
  isOpening = true;
  performance.mark('map-usable');
  // Which pack that is may still be on its way.
  void restored.then(keepPackOpen);
}

root.render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <App restored={restored} onShown={openJobData} />
    </CSPProvider>
  </StrictMode>,
);
