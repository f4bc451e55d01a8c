// The way chosen on "Ways there" is shown elsewhere only while it leads from the person's job to the one they look at.
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseWay, selectWay, selectWayRoles } from '../../../renderer/store/chosen-way.ts';
import { useApp } from '../../../renderer/store/store.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import { person } from '../../support/built-in-pack.ts';

const retail = roleIdSchema.parse('41-2031.00');
const supervisor = roleIdSchema.parse('41-1011.00');
const merchant = roleIdSchema.parse('13-1199.06');
const other = roleIdSchema.parse('43-9021.00');

beforeEach(() => {
  useApp.setState({ person: person(retail), destination: { kind: 'role', role: merchant }, way: null });
});

describe('the chosen way', () => {
  test('runs from the person’s job over its stops to the job wanted', () => {
    expect(selectWayRoles(useApp.getState())).toEqual([]);
    chooseWay({ from: retail, to: merchant, stops: [supervisor] });
    expect(selectWayRoles(useApp.getState())).toEqual([retail, supervisor, merchant]);
    expect(selectWayRoles(useApp.getState())).toBe(selectWayRoles(useApp.getState()));
  });

  test('is none of another person’s job or of another job wanted', () => {
    chooseWay({ from: retail, to: merchant, stops: [supervisor] });
    useApp.setState({ person: person(other) });
    expect(selectWay(useApp.getState())).toBeNull();
    useApp.setState({ person: person(retail), destination: { kind: 'role', role: other } });
    expect(selectWay(useApp.getState())).toBeNull();
    useApp.setState({ destination: null });
    expect(selectWayRoles(useApp.getState())).toEqual([]);
  });

  test('can be none', () => {
    chooseWay({ from: retail, to: merchant, stops: [] });
    chooseWay(null);
    expect(selectWay(useApp.getState())).toBeNull();
  });
});
