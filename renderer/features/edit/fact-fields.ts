// The fields of each kind of local fact, and the way from what was typed to a fact.
import {
  type LocalFact,
  type LocalFactKind,
  localFactSchema,
  type Written,
  waivableGates,
} from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';

/** A field by the name it has in the fact. */
export type FactField =
  | { readonly name: 'low' | 'middle' | 'high' | 'price' | 'count'; readonly type: 'number' }
  | { readonly name: 'place' | 'name' | 'title' | 'employer' | 'currency'; readonly type: 'text' }
  | { readonly name: 'date'; readonly type: 'date' }
  | { readonly name: 'per'; readonly type: 'choice'; readonly options: readonly ['year', 'hour'] }
  | { readonly name: 'gate'; readonly type: 'choice'; readonly options: typeof waivableGates };

const CURRENCY = { name: 'currency', type: 'text' } as const;

/** The fields of a kind, in their order; each has a note beside. */
export const factFields: Readonly<Record<LocalFactKind, readonly FactField[]>> = {
  pay: [
    { name: 'low', type: 'number' },
    { name: 'middle', type: 'number' },
    { name: 'high', type: 'number' },
    { name: 'per', type: 'choice', options: ['year', 'hour'] },
    CURRENCY,
    { name: 'place', type: 'text' },
  ],
  employer: [{ name: 'name', type: 'text' }],
  vacancies: [
    { name: 'count', type: 'number' },
    { name: 'date', type: 'date' },
  ],
  course: [{ name: 'title', type: 'text' }, { name: 'price', type: 'number' }, CURRENCY],
  waived: [
    { name: 'gate', type: 'choice', options: waivableGates },
    { name: 'employer', type: 'text' },
  ],
  'job-title': [{ name: 'title', type: 'text' }],
};

/** What was typed, field by field; nothing for a field not touched. */
export type FactDraft = Readonly<Partial<Record<FactField['name'] | 'note', string>>>;

/** What a form begins with: the fact's own values, or what is likely. */
export function draftOf(kind: LocalFactKind, fact: LocalFact | null, currency: string): FactDraft {
  const likely: FactDraft = {
    currency,
    per: 'year',
    gate: 'education',
    date: new Date().toISOString().slice(0, 10),
  };
  const values = new Map<string, unknown>(Object.entries(fact ?? likely));
  const text = (name: string) => {
    const value = values.get(name);
    return value === null || value === undefined ? '' : String(value);
  };
  const typed = factFields[kind].map(({ name }) => [name, text(name)]);
  return Object.fromEntries([...typed, ['note', text('note')]]);
}

/** The fact that was typed; null where something is missing or wrong. */
export function factOf(
  kind: LocalFactKind,
  draft: FactDraft,
  about: Written & { readonly id: string; readonly role: RoleId },
): LocalFact | null {
  const values = factFields[kind].map(({ name, type }) => {
    const typed = (draft[name] ?? '').trim();
    if (type === 'number') return [name, typed === '' ? null : Number(typed)];
    return [name, name === 'currency' ? typed.toUpperCase() : typed];
  });
  const note = (draft.note ?? '').trim();
  const parsed = localFactSchema.safeParse({ kind, note, ...about, ...Object.fromEntries(values) });
  return parsed.success ? parsed.data : null;
}
