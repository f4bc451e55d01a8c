// Why no way is left, and what would let one through, each a button that does it.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import type { Blocked, RouteBlock } from '../../../shared/routes/blocks.ts';
import type { RouteQuery } from '../../../shared/routes/constraints.ts';
import { editPerson, show } from '../../store/actions.ts';
import { editRouteQuery } from '../../store/route-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDecimal, formatList, formatMoney } from '../../words/format.ts';
import styles from './RoutesScreen.module.css';

type Props = { readonly blocked: Blocked; readonly context: MoveContext };

/** The sentence and its buttons. */
export function NoWay({ blocked, context }: Props) {
  const { t } = useTranslation('routes');
  const words = useBlockWords(context);
  const query = useApp((state) => state.routeQuery);
  const isNone = blocked.blocks.some(({ kind }) => kind === 'no-route');
  if (context.person.weeklyHours === 0) return <p role="status">{t('notFeasible')}</p>;
  return (
    <section className={styles.blocked} role="status">
      <h2>{t('blocked.title')}</h2>
      <p>{t(isNone ? 'blocked.no-route' : blocked.together ? 'blocked.together' : 'blocked.alone')}</p>
      <div className={styles.buttons}>
        {isNone ? (
          <Button onClick={() => show('move')}>{t('direct.open')}</Button>
        ) : blocked.together ? (
          <Button
            onClick={() => {
              for (const block of blocked.blocks) giveWay(block, query);
            }}
          >
            {formatList(blocked.blocks.map(words))}
          </Button>
        ) : (
          blocked.blocks.map((block) => (
            <Button key={block.kind} onClick={() => giveWay(block, query)}>
              {words(block)}
            </Button>
          ))
        )}
      </div>
    </section>
  );
}

/** Gives the words of what would let a way through. */
function useBlockWords({ index }: MoveContext): (block: RouteBlock) => string {
  const { t } = useTranslation('routes');
  const titleOf = (role: Parameters<typeof index.roleAt.get>[0]) =>
    roleAtPosition(index, index.roleAt.get(role) ?? -1).title;
  return (block) => {
    switch (block.kind) {
      case 'pay-floor':
        return block.nearest === null
          ? t('blocked.pay-floorNone')
          : t('blocked.pay-floor', { amount: formatMoney(block.nearest, index.content.currency) });
      case 'max-gap': {
        const levels = t('ask.levels', { count: block.nearest, levels: formatDecimal(block.nearest, 1) });
        return t('blocked.max-gap', { levels });
      }
      case 'max-moves':
        return t('blocked.max-moves', { moves: t('ask.moves', { count: block.nearest }) });
      case 'weekly-hours':
        return t('blocked.weekly-hours', { count: block.nearest });
      case 'avoid':
        return t('blocked.avoid', { titles: formatList(block.roles.map(titleOf)) });
      case 'via':
        return t('blocked.via', { title: titleOf(block.role) });
      default:
        return t(`blocked.${block.kind}`);
    }
  };
}

/** Gives way where a block asks for it. */
function giveWay(block: RouteBlock, query: RouteQuery): void {
  if (block.kind === 'weekly-hours') {
    editPerson('weeklyHours', { weeklyHours: block.nearest });
    return;
  }
  const changes = givenWay(block, query);
  if (changes !== null) editRouteQuery(changes);
}

function givenWay(block: RouteBlock, query: RouteQuery): RouteQuery | null {
  switch (block.kind) {
    case 'pay-floor':
      return { payFloor: block.nearest };
    case 'max-gap':
      return { maxGap: block.nearest };
    case 'max-moves':
      return { maxMoves: block.nearest };
    case 'avoid':
      return { avoid: (query.avoid ?? []).filter((role) => !block.roles.includes(role)) };
    case 'via':
      return { via: null };
    case 'preparation':
    case 'education':
      return { respect: (query.respect ?? []).filter((gate) => gate !== block.kind) };
    default:
      return null;
  }
}
