// What is asked of "Within reach": how long, how many hours, what counts, in which order, what to hide; and what the marks mean.
import { useTranslation } from 'react-i18next';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import {
  closedGates,
  type EffortEnd,
  effortEnds,
  type MoveOrder,
  moveOrders,
} from '../../../shared/moves/options.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import { hideOffered } from '../../../shared/reach/hide.ts';
import { askWithin, editPerson, setDestination } from '../../store/actions.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { DestinationSearch } from '../search/DestinationSearch.tsx';
import { MonthsSlider } from './MonthsSlider.tsx';
import { Sample } from './ReachParts.tsx';
import styles from './WithinScreen.module.css';

type Props = { readonly query: WithinQuery; readonly context: MoveContext };

/** The rail. */
export function ReachRail({ query, context, moves }: Props & { readonly moves: readonly Move[] }) {
  const { t } = useTranslation('within');
  return (
    <SidePanel side="rail" className={styles.rail} aria-label={t('title')}>
      <p className={styles.from}>
        {t('from', { title: roleAtPosition(context.index, context.originAt).title })}
      </p>
      <Controls query={query} context={context} />
      <Hide query={query} context={context} />
      <DestinationSearch index={context.index} onChoose={(role) => setDestination({ kind: 'role', role })} />
      <Legend
        query={query}
        context={context}
        isAnyBarred={moves.some((move) => closedGates(move).length > 0)}
      />
    </SidePanel>
  );
}

/** What a pack must know for an order to order anything. */
const ORDER_NEEDS = {
  fit: null,
  effort: null,
  lift: 'usual',
  likelihood: 'usual',
  pay: 'pay',
} as const satisfies Record<MoveOrder, 'usual' | 'pay' | null>;

function Controls({ query, context }: Props) {
  const { t } = useTranslation(['within', 'start']);
  const knows = packKnows(context.index.content);
  const orders = moveOrders.filter((order) => ORDER_NEEDS[order] === null || knows[ORDER_NEEDS[order]]);
  return (
    <div className={styles.controls}>
      <MonthsSlider months={query.months} onChange={(months) => askWithin({ ...query, months })} />
      <NumberField
        label={t('within:weeklyHours')}
        value={context.person.weeklyHours}
        onChange={(hours) => editPerson('weeklyHours', { weeklyHours: hours ?? 0 })}
        min={0}
        max={80}
        step={1}
      />
      <SelectField<EffortEnd>
        label={t('within:end.label')}
        value={query.end ?? 'typical'}
        options={effortEnds.map((end) => ({ value: end, label: t(`within:end.${end}`) }))}
        onChange={(end) => askWithin({ ...query, end })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={query.countCredentials}
          onChange={(event) => askWithin({ ...query, countCredentials: event.target.checked })}
        />
        <span>
          {t('within:countCredentials')}
          <small>{t('within:countCredentialsHint')}</small>
        </span>
      </label>
      <SelectField<MoveOrder>
        label={t('within:sortBy')}
        value={query.order}
        options={orders.map((order) => ({ value: order, label: t(`within:order.${order}`) }))}
        onChange={(order) => askWithin({ ...query, order })}
      />
    </div>
  );
}

function Hide({ query, context: { index, person } }: Props) {
  const { t } = useTranslation('within');
  const { hide = [] } = query;
  const offered = hideOffered(index.content, person);
  return (
    <fieldset className={styles.hide}>
      <legend>{t('hide.title')}</legend>
      {offered.map((kind) => (
        <label key={kind} className={styles.check}>
          <input
            type="checkbox"
            checked={hide.includes(kind)}
            onChange={({ target }) => {
              const others = hide.filter((each) => each !== kind);
              askWithin({ ...query, hide: target.checked ? [...others, kind] : others });
            }}
          />
          <span>{t(`hide.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Legend({ query, context, isAnyBarred }: Props & { readonly isAnyBarred: boolean }) {
  const { t } = useTranslation('within');
  const knows = packKnows(context.index.content);
  return (
    <section className={styles.legend} aria-label={t('picture.legend')}>
      {knows.pay &&
        (['up', 'same', 'down', 'not-known'] as const).map((direction) => (
          <Sample key={direction} direction={direction} word={t(`picture.${direction}`)} />
        ))}
      {isAnyBarred && <p>{t('picture.lock')}</p>}
      <p>{t('picture.rest')}</p>
      {query.countCredentials && knows.education && <p>{t('picture.inARow')}</p>}
    </section>
  );
}
