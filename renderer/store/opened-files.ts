// Plan files from outside, from the system or dropped on the window: all come in the same way, one after the other. A file of
// the library is the plan itself; any other is a copy to take in.
import { api } from '../api/client.ts';
import { show } from './actions.ts';
import { takeInFile } from './handover-actions.ts';
import { openPlanById } from './plan-actions.ts';
import { useApp } from './store.ts';

const ENDING = '.waymark';

/** Takes plan files from now on; call once the window has what it had before. */
export function listenForFiles(): void {
  let last: Promise<unknown> = Promise.resolve();
  const take = (path: string) => {
    last = last.then(() => openFile(path));
  };
  api().on('plan:opened', ({ path }) => take(path));
  window.addEventListener('dragover', showThatDropsAreTaken);
  // Before the screens: a plan file is one wherever it is dropped.
  window.addEventListener('drop', (event) => takeDrop(event, take), { capture: true });
  void api().app.ready();
}

async function openFile(path: string): Promise<void> {
  const located = await api().plan.locate({ path });
  const id = located.ok ? located.value : null;
  if (id === null) await takeInFile(path);
  else if (useApp.getState().plan?.id === id) show('plan');
  else await openPlanById(id);
}

function showThatDropsAreTaken(event: DragEvent): void {
  const { dataTransfer } = event;
  if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'copy';
}

function takeDrop(event: DragEvent, take: (path: string) => void): void {
  const paths = [...(event.dataTransfer?.files ?? [])].map((file) => api().pathOf(file));
  const plans = paths.filter((path) => path.toLowerCase().endsWith(ENDING));
  if (plans.length === 0) return;
  event.preventDefault();
  event.stopPropagation();
  for (const path of plans) take(path);
}
