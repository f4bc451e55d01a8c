// A move as the command line answers it. Every number as the engine has it, null where it is not known.
import type { Role, Skill } from '../../shared/model/pack.ts';
import type { Move } from '../../shared/moves/move.ts';
import type { PackContent } from '../../shared/moves/pack-index.ts';
import { gateReason } from './gate-text.ts';

/** One move from a role. */
export function moveJson(content: PackContent, origin: Role, move: Move): object {
  const { destination, gates, kind, likelihood, lift, pay } = move;
  return {
    origin: origin.id,
    destination: destination.id,
    title: destination.title,
    ...figuresJson(move),
    likelihood,
    kind,
    lift,
    payChange: pay.change,
    gates: gates.map((gate) => ({
      gate: gate.kind,
      open: gate.state === 'not-known' ? null : gate.state === 'open',
      reason: gateReason(gate, content),
    })),
    estimated: isEstimated(origin) || isEstimated(destination),
  };
}

/** What a person's levels decide of a move. */
export function figuresJson({ score, effort }: Pick<Move, 'score' | 'effort'>): object {
  return {
    readiness: score?.readiness ?? null,
    use: score?.use ?? null,
    fit: score?.fit ?? null,
    band: effort?.band ?? null,
    monthsLow: effort?.months?.low ?? null,
    monthsTypical: effort?.months?.typical ?? null,
    monthsHigh: effort?.months?.high ?? null,
    hoursLow: effort?.hoursLow ?? null,
    hoursHigh: effort?.hoursHigh ?? null,
  };
}

/** A skill as answers name it. */
export function skillJson({ id, name, kind }: Skill): object {
  return { skill: id, name, kind };
}

/** Whether a role's requirements are ours, from neighbors, so that every number on it is an estimate. */
export function isEstimated({ basis }: Pick<Role, 'basis'>): boolean {
  return basis === 'estimated';
}
