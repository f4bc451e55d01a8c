// Why no route is left, as sentences that name what would let one through.
import { assertNever } from '../../shared/model/result.ts';
import type { Blocked, RouteBlock } from '../../shared/routes/blocks.ts';

/** One sentence for each constraint in the way. */
export function blockedText({ blocks, together }: Blocked): string {
  const all = together ? ['No route is left, and only all of these changes together let one through.'] : [];
  return [...all, ...blocks.map(blockText)].join('\n');
}

function blockText(block: RouteBlock): string {
  switch (block.kind) {
    case 'pay-floor':
      return block.nearest === null
        ? 'No route passes --pay-floor, since pay on every way is not known: leave it out.'
        : `No route passes --pay-floor; one does at ${block.nearest} or less.`;
    case 'max-gap':
      return `No route passes --max-gap; one does at ${block.nearest} or more.`;
    case 'max-moves':
      return `No route passes --max-moves; one does at ${block.nearest} or more.`;
    case 'weekly-hours':
      return `No route passes with so few weekly hours; one does with --weekly-hours ${block.nearest} or more.`;
    case 'avoid':
      return `No route passes --avoid; one does when it leaves out ${block.roles.join(',')}.`;
    case 'via':
      return `No route passes through --via ${block.role}; one does without it.`;
    case 'preparation':
    case 'education':
      return `No route passes with ${block.kind} in --respect; one does without it.`;
    case 'no-route':
      return 'No route connects the two roles, whatever is asked: hardly anyone goes these ways, or their stops pay less or ask a degree.';
    default:
      return assertNever(block);
  }
}
