// Interests and work styles: values of every role on the same scales.
import type { Pack, PackRole, RoleId } from '../../../../shared/model/pack.ts';
import { type ElementNames, elementReader, type Roles, roleReader } from './onet-cells.ts';
import type { OnetReading } from './onet-reading.ts';

/** A scale of a trait table and the values on it. */
interface Scale {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Elements by id, and each role's values of one scale over them. */
interface Traits {
  readonly elements: { id: string; name: string }[];
  readonly roles: readonly RoleId[];
  readonly column: (role: RoleId, scale: Scale) => number[];
}

const INTEREST: Scale = { id: 'OI', min: 1, max: 7 };
const IMPACT: Scale = { id: 'WI', min: -3, max: 3 };
const DISTINCTIVENESS: Scale = { id: 'DR', min: 0, max: 10 };

/** The occupational interests, 1..7. */
export async function readInterests(
  release: OnetReading,
  roles: Roles,
  names: ElementNames,
): Promise<{ readonly interests: Pack['interests']; readonly byRole: ReadonlyMap<string, number[]> }> {
  const traits = await readTraits(release, 'interests', [INTEREST], { roles, names });
  const byRole = new Map(traits.roles.map((role) => [role, traits.column(role, INTEREST)]));
  return { interests: traits.elements, byRole };
}

/**
 * Work styles: impact (WI) −3..3 and distinctiveness rank (DR) 0..10. None in releases before 30, which rate another
 * set of styles by importance.
 */
export async function readWorkStyles(
  release: OnetReading,
  roles: Roles,
  names: ElementNames,
): Promise<{
  readonly workStyles: Pack['workStyles'];
  readonly byRole: ReadonlyMap<string, PackRole['workStyles']>;
}> {
  const traits = await readTraits(release, 'workStyles', [IMPACT, DISTINCTIVENESS], { roles, names });
  const byRole = new Map(
    traits.roles.map((role) => [
      role,
      { impact: traits.column(role, IMPACT), distinctiveness: traits.column(role, DISTINCTIVENESS) },
    ]),
  );
  return { workStyles: traits.elements, byRole };
}

/** Reads the scales asked for; each role has to have all elements on all of them. */
async function readTraits(
  release: OnetReading,
  kind: 'interests' | 'workStyles',
  scales: readonly Scale[],
  known: { readonly roles: Roles; readonly names: ElementNames },
): Promise<Traits> {
  const values = new Map<RoleId, Map<string, number>>();
  const ids = new Set<string>();
  await release.read(kind, (table) => {
    const readRole = roleReader(table, known.roles);
    const readElement = elementReader(table, known.names);
    const readScale = table.text('Scale ID');
    const readers = new Map(scales.map((scale) => [scale.id, table.number('Data Value', scale)]));
    return (cells) => {
      const scale = readScale(cells) ?? '';
      const readValue = readers.get(scale);
      if (readValue === undefined) return;
      const role = readRole(cells);
      const element = readElement(cells);
      const value = readValue(cells);
      if (role === null || element === null || value === null) return;
      const ofRole = values.get(role) ?? new Map<string, number>();
      values.set(role, ofRole);
      ids.add(element);
      const key = `${element} ${scale}`;
      if (ofRole.has(key)) table.problem('Element ID', element, `one ${scale} value of it for ${role}`);
      ofRole.set(key, value);
    };
  });
  const elements = [...ids].sort().map((id) => ({ id, name: known.names.get(id) ?? id }));
  const column = (role: RoleId, scale: Scale) =>
    elements.map(({ id }) => {
      const value = values.get(role)?.get(`${id} ${scale.id}`);
      if (value === undefined) release.problem(kind, role, `a ${scale.id} value of ${id} for it`);
      return value ?? scale.min;
    });
  return { elements, roles: [...values.keys()], column };
}
