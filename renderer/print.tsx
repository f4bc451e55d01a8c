// The print page: one saved plan, drawn for paper with its job data and fonts, in a window nobody sees. It says when it is
// drawn, or that it cannot be; it saves nothing and never reads private notes.
import './zod-without-eval.ts';
import './styles/fonts.ts';
import './styles/base.css';
import './print/page.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { planIdSchema } from '../shared/model/plan.ts';
import { planReport } from '../shared/report/plan-report.ts';
import { api } from './api/client.ts';
import { PrintedPlan } from './print/PrintedPlan.tsx';
import { openPlan } from './store/actions.ts';
import { refreshPacks } from './store/pack-actions.ts';
import { openWantedPack, watchUsualMoves } from './store/pack-in-use.ts';
import { selectPlanMove, selectPlanWay } from './store/selectors.ts';
import { useApp } from './store/store.ts';
import { initWords, speak } from './words/i18n.ts';

/** Every face the page uses; a face is loaded for the letters that occur. */
const FACES = [
  '400 12px "Inter Variable"',
  '600 12px "Inter Variable"',
  '600 12px "Source Serif 4 Variable"',
] as const;

async function draw(): Promise<void> {
  const id = planIdSchema.parse(new URLSearchParams(location.search).get('plan'));
  const [plan, settings] = await Promise.all([
    api().plan.load({ id }),
    api().settings.load(),
    refreshPacks(),
  ]);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  if (settings.ok) {
    useApp.setState({ settings: settings.value.settings });
    await speak(settings.value.settings.language);
  }
  openPlan(plan.value.plan);
  await openWantedPack();
  await usualMovesKnown();
  const report = planReport(
    plan.value.plan,
    selectPlanMove(useApp.getState()),
    new Date(),
    selectPlanWay(useApp.getState()),
  );
  const root = document.getElementById('root');
  if (root === null) throw new Error('print.html has no #root.');
  document.title = report.plan.title;
  flushSync(() => createRoot(root).render(<PrintedPlan report={report} />));
  await Promise.all(FACES.map((face) => document.fonts.load(face, root.textContent ?? '')));
}

/** How usual the move is comes from the job data a moment later; without job data there is nothing to wait for. */
async function usualMovesKnown(): Promise<void> {
  if (useApp.getState().pack.status !== 'ready') return;
  const known = new Promise<void>((resolve) => {
    useApp.subscribe(
      (state) => state.usual,
      (usual) => usual !== null && resolve(),
    );
  });
  watchUsualMoves();
  await known;
}

initWords();
draw().then(
  () => void api().print.ready(),
  (error: unknown) => void api().print.failed({ detail: String(error).slice(0, 2000) }),
);
