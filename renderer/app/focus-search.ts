// The key that goes to the search, from anywhere: the screen's own field, else the map's.
import { show } from '../store/actions.ts';
import { setPanelOpen } from '../ui/panel-space.ts';

const FIELDS = '#job-search, #destination-search';

/** How long a screen may take to come, in ms; far above what loading one takes. */
const PATIENCE_MS = 3000;

/** Puts the cursor into the search; one whose screen is on its way, or whose rail is folded, is waited for. */
export function focusSearch(): void {
  if (focusField()) return;
  setPanelOpen('rail', true);
  const watch = new MutationObserver(() => {
    if (focusField()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
  // A folded rail of this screen has the field already, once it has opened.
  requestAnimationFrame(() => {
    if (!focusField()) show('map');
  });
}

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>(FIELDS);
  field?.focus();
  return field !== null;
}
