// Overlays for tests: one to read by eye, and arbitrary ones over a pack.
import fc from 'fast-check';
import { type Overlay, overlaySchema, waivableGates } from '../../../shared/model/overlay.ts';
import type { Pack } from '../../../shared/model/pack.ts';

const AT = '2026-11-20T18:30:00.000Z';
export const written = { by: 'Ana', at: AT };
const KEY = 'a1'.repeat(32);

/** A document in which nothing is written, over a pack. */
export function overlayOn(pack: Pick<Pack, 'id' | 'edition' | 'title'>, content: object = {}): Overlay {
  const { id, edition, title } = pack;
  const empty = { requirements: [], roles: [], facts: [] };
  return overlaySchema.parse({
    kind: 'waymark-overlay',
    version: 1,
    pack: { id, edition, title, key: KEY },
    ...empty,
    ...content,
  });
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const shortText = text.map((value) => `a${value}`);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const by = { by: text, at: fc.constant(AT) };
const amount = orNull(fc.nat(200_000));
const importance = fc.double({ min: 0, max: 1, noNaN: true });
const level = fc.double({ min: 0, max: 5, noNaN: true });
const edited = (value: fc.Arbitrary<number>) => orNull(fc.record({ value, ...by }));

/** Any overlay over a pack, of moderate size; some of its entries name roles, skills and families that no pack has. */
export function anyOverlay(pack: Pack): fc.Arbitrary<Overlay> {
  const own = ['added:1', 'added:2', 'added:3'];
  const role = fc.constantFrom(...pack.roles.map(({ id }) => id as string), ...own, 'gone');
  const skill = fc.constantFrom(...pack.skills.map(({ id }) => id as string), 'gone');
  const place = fc.constantFrom(
    ...pack.groups.map(({ id, family }) => ({ group: id as string, family: family as string })),
    { group: 'gone', family: 'gone' },
  );
  const requirement = fc.oneof(
    fc
      .record({
        change: fc.constant('values'),
        role,
        skill,
        importance: edited(importance),
        level: edited(level),
      })
      .filter((edit) => edit.importance !== null || edit.level !== null),
    fc.record({ change: fc.constant('not-asked'), role, skill, ...by }),
  );
  const added = (id: string) =>
    fc.record({
      id: fc.constant(id),
      title: shortText,
      place,
      zone: orNull(fc.integer({ min: 1, max: 5 })),
      alternateTitles: fc.array(shortText, { maxLength: 2 }),
      requirements: fc.uniqueArray(
        fc.record({ skill, importance: orNull(importance), level: orNull(level) }),
        { maxLength: 6, selector: (entry) => entry.skill },
      ),
      copiedFrom: orNull(fc.record({ role, title: text })),
      ...by,
    });
  const fact = { id: fc.uuid(), role, note: text, ...by };
  const facts = fc.oneof(
    fc
      .record({
        ...fact,
        kind: fc.constant('pay'),
        amounts: fc.tuple(amount, fc.nat(200_000), amount),
        per: fc.constantFrom('year', 'hour'),
        currency: fc.constant('USD'),
        place: text,
      })
      .map(({ amounts: [low, middle, high], ...pay }) => ({
        ...pay,
        low: low === null ? null : Math.min(low, middle),
        middle,
        high: high === null ? null : Math.max(high, middle),
      })),
    fc.record({ ...fact, kind: fc.constant('employer'), name: shortText }),
    fc.record({
      ...fact,
      kind: fc.constant('vacancies'),
      count: fc.nat(50),
      date: fc.constant('2026-11-20'),
    }),
    fc.record({
      ...fact,
      kind: fc.constant('course'),
      title: shortText,
      price: fc.nat(5000),
      currency: fc.constant('EUR'),
    }),
    fc.record({
      ...fact,
      kind: fc.constant('waived'),
      gate: fc.constantFrom(...waivableGates),
      employer: text,
    }),
    fc.record({ ...fact, kind: fc.constant('job-title'), title: shortText }),
  );
  return fc
    .record({
      requirements: fc.uniqueArray(requirement, {
        maxLength: 8,
        selector: (edit) => `${edit.role} ${edit.skill}`,
      }),
      roles: fc.subarray(own).chain((ids) => fc.tuple(...ids.map(added))),
      facts: fc.array(facts, { maxLength: 6 }),
    })
    .map(({ roles, ...rest }) =>
      overlayOn(pack, {
        ...rest,
        roles: roles.map(({ place: { group, family }, ...entry }) => ({ ...entry, group, family })),
      }),
    );
}
