// A plan as PDF: our own print page, drawn in a hidden window, written where the person says.
import { type BrowserWindow, dialog } from 'electron';
import type { Plan } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { Paper } from '../../shared/model/settings.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { writeError } from '../services/file-errors.ts';
import { diskFileSystem } from '../services/file-system.ts';
import { fileNameFor } from './file-name.ts';
import { APP_ORIGIN } from './origin.ts';
import type { PageSignals } from './page-signals.ts';
import { createSecureWindow, type WindowParts } from './secure-window.ts';

/** How long the print page may take to draw; a plan takes well under a second. */
const READY_TIMEOUT_MS = 20_000;

/** The foot of each page: "1 / 3", without words, so that it reads in every language. Chromium fills in the two classes. */
const PAGE_NUMBER =
  '<p style="width:100%;margin:0 16mm;font:8pt sans-serif;color:#55646e;text-align:end">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></p>';

/** What printing needs. */
export interface PrintParts extends WindowParts {
  readonly owner: BrowserWindow;
  readonly ready: PageSignals;
}

async function drawPdf(plan: Plan, paper: Paper, parts: PrintParts): Promise<Result<Uint8Array>> {
  const page = createSecureWindow({ webPreferences: { backgroundThrottling: false } }, parts);
  try {
    const ready = parts.ready.wait(page.webContents.id, READY_TIMEOUT_MS);
    const query = new URLSearchParams({ plan: plan.id, paper });
    await page.loadURL(`${APP_ORIGIN}/print.html?${query}`);
    if (!(await ready)) return err({ code: 'print-failed', detail: 'the page was not drawn' });
    const pdf = await page.webContents.printToPDF({
      pageSize: paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_NUMBER,
    });
    return ok(pdf);
  } catch (error) {
    return err({ code: 'print-failed', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    page.destroy();
  }
}

/** Asks where, draws and writes. The value's `file` is null when the person canceled. */
export async function printPlan(
  plan: Plan,
  paper: Paper,
  parts: PrintParts,
): Promise<Result<{ readonly file: string | null }>> {
  const { canceled, filePath } = await dialog.showSaveDialog(parts.owner, {
    defaultPath: fileNameFor(plan.title, 'pdf'),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return ok({ file: null });
  const pdf = await drawPdf(plan, paper, parts);
  if (!pdf.ok) return pdf;
  try {
    await replaceFile(diskFileSystem, { path: filePath, bytes: pdf.value });
    return ok({ file: filePath });
  } catch (error) {
    return err(writeError(error, filePath));
  }
}
