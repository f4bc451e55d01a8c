// `what-if`: what one level more of a skill changes.
import type { RoleId } from '../../shared/model/pack.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { explainMove, gaps } from '../../shared/moves/explain.ts';
import { prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { type MoveContext, moveToTarget } from '../../shared/moves/move.ts';
import { roleTarget } from '../../shared/moves/target.ts';
import { raisedBy, skillsByOpened, type WhatIf } from '../../shared/moves/what-if.ts';
import { answerJson, defineCommand } from './command.ts';
import { figuresJson, skillJson } from './move-json.ts';
import { findEndRole, openIndex, packOption, roleOption } from './opened-pack.ts';
import { optional, topOption } from './option.ts';
import { contextFor, personOptions } from './profile.ts';

/** Ranks skills by what one level more of them changes. */
export const whatIf = defineCommand(
  {
    name: 'what-if',
    about: 'Tells what one level more of a skill opens, or changes for one move.',
    answer: [
      'Without --to: {months, reachable, skills: [{skill, name, kind, from, to, points, opened: [id]}]}',
      'The skills that open roles, most roles first. reachable: roles worth suggesting, without a closed gate, within so',
      'many months of typical effort. points: what the level costs.',
      'With --to: [{skill, name, kind, from, to, before, after, reachableBefore, reachableAfter}]',
      'Each skill still short, largest gap in hours first. before, after: {readiness, use, fit, band, monthsLow,',
      'monthsTypical, monthsHigh, hoursLow, hoursHigh}.',
    ].join('\n'),
    example: 'what-if --from 43-9021.00 --to 15-1253.00 --top 3',
  },
  {
    from: roleOption('the role one has'),
    to: optional(roleOption('the role one goes to')),
    top: optional(topOption),
    ...personOptions,
    pack: packOption,
  },
  async (values, { io, builtInPack }) => {
    const index = await openIndex(values.pack, builtInPack);
    if (!index.ok) return index;
    const context = await contextFor(index.value, prepareLikelihood(index.value), values.from, values);
    if (!context.ok) return context;
    if (values.to === null) {
      await answerJson(io, openings(context.value, values.top));
      return ok(undefined);
    }
    const rises = risesToward(context.value, values.to, values.top);
    if (!rises.ok) return rises;
    await answerJson(io, rises.value);
    return ok(undefined);
  },
);

function openings(context: MoveContext, top: number | null): object {
  const { reachable, skills } = skillsByOpened(context);
  return {
    months: context.assumptions.nearMonths,
    reachable,
    skills: skills.slice(0, top ?? skills.length).map(({ skill, from, to, points, opened }) => ({
      ...skillJson(skill),
      from,
      to,
      points,
      opened: opened.map(({ id }) => id),
    })),
  };
}

/** Each gap of a move one level higher. */
function risesToward(context: MoveContext, to: RoleId, top: number | null): Result<readonly object[]> {
  const at = findEndRole(context, to);
  if (!at.ok) return at;
  const target = roleTarget(context.index, at.value);
  const move = moveToTarget(context, target);
  const short = gaps(explainMove(context, target, move));
  const rises: object[] = [];
  for (const { skill } of short.slice(0, top ?? short.length)) {
    const rise = raisedBy(context, target, skill.id);
    if (!rise.ok) return rise;
    rises.push(riseJson(rise.value));
  }
  return ok(rises);
}

function riseJson({ skill, from, to, before, after, reachableBefore, reachableAfter }: WhatIf): object {
  return {
    ...skillJson(skill),
    from,
    to,
    before: figuresJson(before),
    after: figuresJson(after),
    reachableBefore,
    reachableAfter,
  };
}
