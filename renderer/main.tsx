// Starts the screens: map and settings side by side, then the job data, once the map is there to be used.
import './zod-without-eval.ts';
import './styles/fonts.ts';
import './styles/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageSchema } from '../shared/model/settings.ts';
import { App } from './app/App.tsx';
import { keepMapShown, showMapEarly } from './store/map-shown.ts';
import { keepPackOpen } from './store/pack-in-use.ts';
import { startPersistence } from './store/persistence.ts';
import { initWords, speak, spokenLanguage } from './words/i18n.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root.');
const root = createRoot(element);
initWords();
// The main process says in the address where the start is with another pack than the one that ships, or in a chosen language.
const atStart = new URLSearchParams(location.search);
if (!atStart.has('pack')) showMapEarly();
const language = languageSchema.catch('system').parse(atStart.get('language') ?? 'system');
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

function draw(): void {
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <App restored={restored} onShown={openJobData} />
      </CSPProvider>
    </StrictMode>,
  );
}

// Nothing is shown in English first to someone who reads another language; words that do not arrive leave English.
if (spokenLanguage(language) === 'en') draw();
else void speak(language).then(draw, draw);
