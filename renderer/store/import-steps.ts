// Goes from step to step of the one import there is; an answer to one that was left or overtaken is dropped.
import type { AppError } from '../../shared/model/app-error.ts';
import type { ImportRequest } from '../../shared/model/import.ts';
import { api } from '../api/client.ts';
import type { ImportState, TableDraft } from './import-state.ts';
import { useApp } from './store.ts';

let attempt = 0;

/** Begins a step that something is waited for in; the answer tells whether that is still wanted. */
export function begin(importing: ImportState): () => boolean {
  attempt += 1;
  const mine = attempt;
  set(importing);
  return () => attempt === mine;
}

/** Changes the step as it goes on. */
export function set(importing: ImportState): void {
  useApp.setState({ importing });
}

/** Ends in an error. `table` is what can be corrected. */
export function fail(error: AppError, table: TableDraft | null): void {
  set({ step: 'failed', error, table });
}

/** Reads a release, a pack file or a table, and shows what was read. */
export async function readImport(
  request: ImportRequest,
  names: readonly string[],
  table: TableDraft | null,
): Promise<void> {
  const goOn = begin({ step: 'reading', names, status: null, table });
  const stop = api().on('import:status', (status) => {
    if (goOn()) set({ step: 'reading', names, status, table });
  });
  const preview = await api().import.read(request);
  stop();
  if (!goOn()) return;
  if (!preview.ok) fail(preview.error, table);
  else set({ step: 'preview', preview: preview.value, isInstalling: false, error: null, table });
}

/** The table the person is saying something of; null at every other step. */
export function draftOf(): TableDraft | null {
  const { importing } = useApp.getState();
  return importing.step === 'columns' || importing.step === 'skills' ? importing.table : null;
}

/** Changes the table on screen; nothing when there is none any longer. */
export function editDraft(change: (table: TableDraft) => TableDraft): void {
  const { importing } = useApp.getState();
  if (importing.step !== 'columns' && importing.step !== 'skills') return;
  set({ ...importing, table: change(importing.table) });
}
