// A route as the command line answers it.
import type { MoveContext } from '../../shared/moves/move.ts';
import { roleAtPosition } from '../../shared/moves/pack-index.ts';
import type { Route } from '../../shared/routes/route.ts';
import { moveJson } from './move-json.ts';

/** One route of a context's person. */
export function routeJson({ index, originAt }: MoveContext, route: Route): object {
  const { legs, stops, months, hours, lowestPay, largestGap, rarest } = route;
  const origin = roleAtPosition(index, originAt);
  return {
    moves: legs.map((leg, at) => moveJson(index.content, stops[at - 1] ?? origin, leg)),
    stops: stops.map(({ id }) => id),
    monthsLow: months.low.total,
    monthsTypical: months.typical.total,
    monthsHigh: months.high.total,
    months,
    hoursLow: hours.low,
    hoursHigh: hours.high,
    lowestPay,
    largestGap,
    rarest,
  };
}
