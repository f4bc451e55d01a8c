// The selected job beside the map: words first, then figures with their sources, then the way to the move.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isAddedRole } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { type AssumedParts, assumedOfMove } from '../../../shared/moves/assumed.ts';
import { gaps, type Term } from '../../../shared/moves/explain.ts';
import type { Move } from '../../../shared/moves/move.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { familyOf, type PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { chooseRole, setDestination, show } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LevelBar } from '../../ui/LevelBar.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import {
  formatCount,
  formatDecimal,
  formatList,
  formatMonths,
  formatPay,
  formatPercentChange,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod, placeAndSources } from '../../words/sources.ts';
import { EditJob } from '../edit/EditJob.tsx';
import { LocalNotes } from '../edit/LocalNotes.tsx';
import { AssumedNote } from '../move-figures/AssumedNote.tsx';
import { GateChips } from '../move-figures/GateChips.tsx';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { PayChange } from '../move-figures/PayChange.tsx';
import { UseWords } from '../move-figures/UseWords.tsx';
import { UsualWord } from '../move-figures/UsualWord.tsx';
import { OnwardMoves } from './OnwardMoves.tsx';
import styles from './RolePanel.module.css';

/** The panel of one job as a destination. */
export function RolePanel({ context, move, explanation }: OpenMove) {
  const { t } = useTranslation(['map', 'common', 'edit']);
  const { content } = context.index;
  const role = move.destination;
  const isOwn = role.id === context.person.role;
  const family = familyOf(content, role.family).name;
  const assumed = assumedOfMove({ context, move });
  return (
    <SidePanel side="panel" className={styles.panel} aria-labelledby="role-title">
      <header className={styles.head}>
        <p>
          {[family, isAddedRole(role.id) ? t('edit:addedJob') : codeOf(role.id)].filter(Boolean).join(' · ')}
        </p>
        <IconButton label={t('map:role.close')} icon={<X size={16} />} onClick={() => setDestination(null)} />
        <h1 id="role-title">{role.title}</h1>
        {role.basis === 'estimated' && <Estimated content={content} from={role.estimatedFrom} />}
      </header>
      <Facts move={move} content={content} />
      <LocalNotes role={role.id} />
      {isOwn ? (
        <p className={styles.block}>{t('map:role.thisIsYou')}</p>
      ) : (
        <FromYou move={move} content={content} assumed={assumed} />
      )}
      {!isOwn && explanation !== null && (
        <Missing terms={gaps(explanation).slice(0, SHOWN_GAPS)} withLevels={!assumed.levels} />
      )}
      <OnwardMoves context={context} from={role.id} />
      <footer className={styles.ways}>
        {!isOwn && (
          <Button look="primary" onClick={() => show('move')}>
            {t('map:role.seeMove')}
          </Button>
        )}
        {!isOwn && <Button onClick={() => chooseRole(role.id, null)}>{t('map:role.setAsMine')}</Button>}
      </footer>
      <EditJob role={role.id} />
    </SidePanel>
  );
}

const SHOWN_GAPS = 6;

/** Ids up to this length are codes that people know, as 43-9021.00; longer ones are for machines. */
const LONGEST_CODE = 12;

function codeOf(id: RoleId): string | null {
  return id.length <= LONGEST_CODE ? id : null;
}

/** The largest gaps; only by name where their levels are assumed. */
function Missing({ terms, withLevels }: { readonly terms: readonly Term[]; readonly withLevels: boolean }) {
  const { t } = useTranslation('map');
  if (terms.length === 0) return null;
  if (!withLevels) {
    return (
      <section className={styles.block}>
        <h2>{t('role.missing')}</h2>
        <p>{formatList(terms.map(({ skill }) => skill.name))}</p>
      </section>
    );
  }
  return (
    <section className={styles.block}>
      <h2>
        {t('role.heaviest')} <small>{t('role.levels')}</small>
      </h2>
      <ul className={styles.levels}>
        {terms.map((term) => (
          <li key={term.skill.id}>
            <span>{term.skill.name}</span>
            <LevelBar have={term.have} need={term.need} />
            <span className={styles.pair}>
              {formatDecimal(term.have, 1)}, {formatDecimal(term.need, 1)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ move, content }: { readonly move: Move; readonly content: PackContent }) {
  const { t } = useTranslation('map');
  const { pay, outlook, employment } = move.destination;
  const money = (at: 1 | 2) => formatPay(pay?.annual[at] ?? null, content.currency, content.payTopCode);
  const knowsPay = packKnows(content).pay;
  const sources = placeAndSources(
    content,
    [move.destination],
    [...(knowsPay ? ['pay' as const] : []), ...(outlook === null ? [] : ['outlook' as const])],
  );
  return (
    <section className={styles.facts}>
      {knowsPay && (
        <div>
          <h2>{t('role.pay')}</h2>
          <p className={styles.lead}>{t('role.payFromTo', { lowerQuartile: money(1), median: money(2) })}</p>
          <PayChange pay={move.pay} content={content} />
        </div>
      )}
      {outlook?.changePercent != null && (
        <div>
          <h2>{t('role.outlook', { period: outlookPeriod(content) })}</h2>
          <p className={styles.lead}>{formatPercentChange(outlook.changePercent)}</p>
          {outlook.openingsPerYear !== null && (
            <p>{t('role.openings', { openings: formatCount(outlook.openingsPerYear) })}</p>
          )}
          {outlook.sharedWith > 1 && <p>{t('role.shared', { count: outlook.sharedWith - 1 })}</p>}
        </div>
      )}
      {(employment !== null || sources !== null) && (
        <p className={styles.source}>
          {employment !== null && `${t('role.jobs', { jobs: formatCount(employment.jobs) })}. `}
          {sources}
        </p>
      )}
      <LacksNote content={content} of={['pay', 'outlook', 'usual']} className={styles.source} />
    </section>
  );
}

function FromYou(props: {
  readonly move: Move;
  readonly content: PackContent;
  readonly assumed: AssumedParts;
}) {
  const { t } = useTranslation(['map', 'common']);
  const { move, content, assumed } = props;
  if (move.score === null) return <p className={styles.block}>{t('map:role.titleOnly')}</p>;
  const band = move.effort?.band;
  return (
    <section className={styles.block}>
      <h2>{t('map:role.fromYou')}</h2>
      <p className={styles.lead}>
        {t('map:role.readiness', { share: shareInWords(move.score.readiness) })} ·{' '}
        <UseWords score={move.score} />
      </p>
      <p>
        {formatMonths(move.effort)} {band && <Chip>{t(`common:band.${band}`)}</Chip>}
      </p>
      <p className={styles.source}>{t('common:roughGuess')}</p>
      {packKnows(content).usual && (
        <p>
          {t('map:role.usual')} <UsualWord move={move} />
        </p>
      )}
      <GateChips gates={move.gates} told={['closed', 'not-known']} />
      <AssumedNote assumed={assumed} className={styles.source} />
    </section>
  );
}

function Estimated(props: {
  readonly content: PackContent;
  readonly from: readonly { readonly role: RoleId }[];
}) {
  const { t } = useTranslation(['map', 'common']);
  const titles = props.from.flatMap(
    ({ role }) => props.content.roles.find(({ id }) => id === role)?.title ?? [],
  );
  const neighbors = formatList(titles);
  return (
    <details className={styles.estimated}>
      <summary>
        <Chip tone="unknown">{t('common:estimated')}</Chip>
      </summary>
      <p>{t('map:role.estimated', { neighbors })}</p>
    </details>
  );
}
