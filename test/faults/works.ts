// The kinds of work a killed process can be at, each on a plan of its own. What each leaves is known from its number alone.
import { readFileSync } from 'node:fs';
import { planKind } from '../../shared/files/file-kinds.ts';
import { openDocument } from '../../shared/files/versioned-file.ts';
import { type Plan, planIdSchema } from '../../shared/model/plan.ts';
import { uuid } from '../unit/files/plans.ts';
import { planAfterEdit } from './edits.ts';

/** What a process does again and again until it is killed. */
export const works = ['edits', 'saves', 'snapshots', 'migrations', 'merges'] as const;
export type Work = (typeof works)[number];

/** A frozen plan of version 3, as the release of that version wrote it. */
const oldText = readFileSync('test/fixtures/plans/plan-v3.waymark', 'utf8');

/** The plan as number `number` of a kind of work leaves it; a merge's number is that of both edits it joins. */
export function planAfter(work: Work, number: number): Plan {
  if (work === 'migrations') return migrated(number);
  const plan = { ...planAfterEdit(number), id: planIdSchema.parse(uuid(11 + works.indexOf(work))) };
  return work === 'merges' ? withTheirEdit(plan, number) : plan;
}

/** A coach's edit: it touches no field that `planAfterEdit` does. */
export function withTheirEdit(plan: Plan, number: number): Plan {
  return { ...plan, grow: { ...plan.grow, reality: `The coach's edit ${number}` } };
}

/** The old version's file of plan `number`, without the seal: that belongs to what was frozen. */
export function oldFile(number: number): Uint8Array {
  const { check: _, ...plan } = JSON.parse(oldText);
  return Buffer.from(JSON.stringify({ ...plan, ...numbered(number) }));
}

function migrated(number: number): Plan {
  const opened = openDocument(planKind, oldText, 'plan-v3.waymark');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { ...opened.value, ...numbered(number) };
}

function numbered(number: number): Pick<Plan, 'title' | 'notes'> {
  return { title: `Edit ${number}`, notes: `Edit ${number} wrote this line.\n`.repeat(1 + (number % 40)) };
}
