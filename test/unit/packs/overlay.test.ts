// The overlay document: what it accepts and what it refuses.
import { describe, expect, it } from 'vitest';
import { overlaySchema } from '../../../shared/model/overlay.ts';
import { overlayOn, written } from './overlays.ts';

const pack = { id: 'made-1', edition: 1, title: 'Made jobs' };
const empty = overlayOn(pack);

function accepts(content: object): boolean {
  return overlaySchema.safeParse({ ...empty, ...content }).success;
}

const level = { value: 4, ...written };
const edit = { change: 'values', role: 'r', skill: 's', importance: null, level };
const pay = {
  kind: 'pay',
  id: '00000000-0000-4000-8000-000000000001',
  role: 'r',
  note: '',
  low: 30_000,
  middle: null,
  high: 40_000,
  per: 'year',
  currency: 'USD',
  place: 'Dayton',
  ...written,
};

describe('overlaySchema', () => {
  it('accepts a changed value and refuses a change of nothing', () => {
    expect(accepts({ requirements: [edit] })).toBe(true);
    expect(accepts({ requirements: [{ ...edit, level: null }] })).toBe(false);
  });

  it('refuses two edits of one requirement', () => {
    const struckOut = { change: 'not-asked', role: 'r', skill: 's', ...written };
    expect(accepts({ requirements: [edit, { ...struckOut, skill: 't' }] })).toBe(true);
    expect(accepts({ requirements: [edit, struckOut] })).toBe(false);
  });

  it('refuses a level beyond the scale', () => {
    expect(accepts({ requirements: [{ ...edit, level: { ...level, value: 5.5 } }] })).toBe(false);
  });

  it('refuses an added role that could be taken for a role of the pack', () => {
    const role = {
      id: 'added:1',
      title: 'Night dispatcher',
      family: '43',
      group: '43-5000',
      zone: null,
      alternateTitles: [],
      requirements: [],
      copiedFrom: null,
      ...written,
    };
    expect(accepts({ roles: [role] })).toBe(true);
    expect(accepts({ roles: [{ ...role, id: '43-5032.00' }] })).toBe(false);
    expect(accepts({ roles: [role, role] })).toBe(false);
  });

  it('refuses local pay that says no amount, or falls', () => {
    expect(accepts({ facts: [pay] })).toBe(true);
    expect(accepts({ facts: [{ ...pay, low: null, high: null }] })).toBe(false);
    expect(accepts({ facts: [{ ...pay, low: 50_000 }] })).toBe(false);
  });

  it('refuses to waive what is the person’s own', () => {
    const waived = { ...pay, kind: 'waived', employer: '' };
    expect(accepts({ facts: [{ ...waived, gate: 'education' }] })).toBe(true);
    expect(accepts({ facts: [{ ...waived, gate: 'pay' }] })).toBe(false);
  });
});
