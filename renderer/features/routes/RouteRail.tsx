// What a person asks of a way, and what that takes away.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { familyOf, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import {
  MOST_MOVES,
  type RouteGate,
  type RouteQuery,
  routeGates,
} from '../../../shared/routes/constraints.ts';
import type { RouteChoice } from '../../../shared/routes/route-choice.ts';
import { editPerson, setDestination } from '../../store/actions.ts';
import { editRouteQuery } from '../../store/route-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { formatDecimal } from '../../words/format.ts';
import { DestinationSearch } from '../search/DestinationSearch.tsx';
import { RoleSearch } from '../search/RoleSearch.tsx';
import { DroppedList } from './DroppedList.tsx';
import styles from './RouteRail.module.css';

type Props = { readonly context: MoveContext; readonly choice: RouteChoice | null };

/** The rail: from where, to where, and the constraints. */
export function RouteRail({ context, choice }: Props) {
  const { t } = useTranslation('routes');
  const { index, originAt } = context;
  return (
    <SidePanel side="rail" className={styles.rail} aria-label={t('ask.title')}>
      <p>
        <span className={styles.word}>{t('from')}</span>{' '}
        <strong>{roleAtPosition(index, originAt).title}</strong>
      </p>
      {choice !== null && (
        <p>
          <span className={styles.word}>{t('to')}</span> <strong>{choice.direct.destination.title}</strong>
        </p>
      )}
      <DestinationSearch index={index} onChoose={(role) => setDestination({ kind: 'role', role })} />
      {choice !== null && (
        <>
          <Direction />
          <Asked context={context} />
          <DroppedList dropped={choice.dropped} idle={choice.idle} context={context} />
        </>
      )}
    </SidePanel>
  );
}

function Direction() {
  const { t } = useTranslation('routes');
  const direction = useApp(({ routeQuery }) => routeQuery.direction ?? 'forward');
  return (
    <fieldset className={styles.direction}>
      <legend>{t('direction.label')}</legend>
      <div className={styles.segments}>
        {(['forward', 'backward'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="direction"
              checked={direction === each}
              onChange={() => editRouteQuery({ direction: each })}
            />
            <span>{t(`direction.${each}`)}</span>
          </label>
        ))}
      </div>
      <p className={styles.note}>{t('direction.same')}</p>
    </fieldset>
  );
}

/** Choices of the largest single gap, in levels. */
const GAPS = ['1', '1.5', '2', '2.5', '3', '4'] as const;

function Asked({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('routes');
  const query = useApp((state) => state.routeQuery);
  const { person, index } = context;
  const knows = packKnows(index.content);
  const maxGap = query.maxGap ?? null;
  const floor = query.payFloor === undefined ? person.payFloor : query.payFloor;
  return (
    <div className={styles.asked}>
      <NumberField
        label={t('ask.weeklyHours')}
        value={person.weeklyHours}
        onChange={(hours) => editPerson('weeklyHours', { weeklyHours: hours ?? 0 })}
        min={0}
        max={80}
        step={1}
      />
      {knows.pay && (
        <NumberField
          label={t('ask.payFloor')}
          hint={t('ask.payFloorHint')}
          value={floor}
          onChange={(payFloor) => editRouteQuery({ payFloor })}
          min={0}
          max={10_000_000}
          step={1000}
          format={{ style: 'currency', currency: index.content.currency, maximumFractionDigits: 0 }}
        />
      )}
      <SelectField
        label={t('ask.maxGap')}
        value={maxGap === null ? 'any' : String(maxGap)}
        options={[
          { value: 'any', label: t('ask.anyGap') },
          ...gapChoices(maxGap).map((gap) => ({
            value: String(gap),
            label: t('ask.levels', { count: gap, levels: formatDecimal(gap, gap % 1 === 0 ? 0 : 1) }),
          })),
        ]}
        onChange={(gap) => editRouteQuery({ maxGap: gap === 'any' ? null : Number(gap) })}
      />
      <SelectField
        label={t('ask.maxMoves')}
        value={String(query.maxMoves ?? MOST_MOVES)}
        options={Array.from({ length: MOST_MOVES }, (_, at) => ({
          value: String(at + 1),
          label: t('ask.moves', { count: at + 1 }),
        }))}
        onChange={(moves) => editRouteQuery({ maxMoves: Number(moves) })}
      />
      <Respect query={query} />
      <RolesAsked
        id="route-avoid"
        label={t('ask.avoid')}
        context={context}
        roles={
          query.avoid ?? person.notForMe.map(({ role }) => role).filter((role) => index.roleAt.has(role))
        }
        onChange={(avoid) => editRouteQuery({ avoid })}
      />
      <RolesAsked
        id="route-via"
        label={t('ask.via')}
        context={context}
        roles={query.via == null ? [] : [query.via]}
        onChange={(roles) => editRouteQuery({ via: roles.at(-1) ?? null })}
      />
      <Button look="quiet" onClick={() => editRouteQuery(NOTHING_ASKED)}>
        {t('ask.reset')}
      </Button>
    </div>
  );
}

const NOTHING_ASKED = {
  payFloor: null,
  maxGap: null,
  maxMoves: MOST_MOVES,
  respect: [],
  avoid: [],
  via: null,
} satisfies RouteQuery;

/** The usual choices, with the one in force where it is another: a click on what lets a way through sets any. */
function gapChoices(inForce: number | null): readonly number[] {
  const usual = GAPS.map(Number);
  const all = inForce === null || usual.includes(inForce) ? usual : [...usual, inForce];
  return all.toSorted((a, b) => a - b);
}

function Respect({ query }: { readonly query: RouteQuery }) {
  const { t } = useTranslation('routes');
  const respected = query.respect ?? [];
  const set = (gate: RouteGate, isOn: boolean) =>
    editRouteQuery({
      respect: routeGates.filter((each) => (each === gate ? isOn : respected.includes(each))),
    });
  return (
    <fieldset className={styles.respect}>
      <legend>{t('ask.respect')}</legend>
      {routeGates.map((gate) => (
        <label key={gate}>
          <input
            type="checkbox"
            checked={respected.includes(gate)}
            onChange={(event) => set(gate, event.target.checked)}
          />
          <span>{t(`ask.${gate}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type RolesAskedProps = {
  readonly id: string;
  readonly label: string;
  readonly context: MoveContext;
  readonly roles: readonly RoleId[];
  readonly onChange: (roles: readonly RoleId[]) => void;
};

function RolesAsked({ id, label, context: { index }, roles, onChange }: RolesAskedProps) {
  const { t } = useTranslation('routes');
  const titleOf = (role: RoleId) => roleAtPosition(index, index.roleAt.get(role) ?? -1).title;
  return (
    <div className={styles.roles}>
      <RoleSearch
        inputId={id}
        label={label}
        placeholder={label}
        familyName={(result) => familyOf(index.content, result.family).shortName}
        detail={() => null}
        onChoose={({ role }) => onChange([...roles.filter((other) => other !== role), role])}
      />
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <span>{titleOf(role)}</span>
            <IconButton
              label={t('ask.remove', { title: titleOf(role) })}
              icon={<X size={14} />}
              onClick={() => onChange(roles.filter((other) => other !== role))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
