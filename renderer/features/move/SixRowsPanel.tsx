// Growing or changing: strengths first, where the person's reasons point, then the six rows from their own data.
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../../shared/moves/assumed.ts';
import { type OpenMove, rolesOfMove } from '../../../shared/moves/open-move.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { sixRows } from '../../../shared/report/six-rows.ts';
import { type MoveVerdict, moveVerdict } from '../../../shared/report/verdict.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatCount, formatList } from '../../words/format.ts';
import { placeAndSources } from '../../words/sources.ts';
import parts from './parts.module.css';
import styles from './SixRowsPanel.module.css';
import { SixRowsTable } from './SixRowsTable.tsx';
import { skillName } from './skill-name.ts';
import type { OpenShift } from './use-open-shift.ts';

/** The verdict of the move and its six rows. */
export function SixRowsPanel({ open, shift }: { readonly open: OpenMove; readonly shift: OpenShift | null }) {
  const { t } = useTranslation('move');
  const { context, move, explanation } = open;
  const { content } = context.index;
  const rows = sixRows(context, move, explanation);
  return (
    <Panel title={t(`rows.title.${move.kind}`)} aside={t(`rows.reason.${move.kindReason}`)}>
      <VerdictWords
        verdict={moveVerdict(context, move)}
        content={content}
        asked={assumedOfMove(open).levels}
      />
      <SixRowsTable rows={rows} content={content} shift={shift} className={styles.table} />
      <p className={parts.source}>
        {placeAndSources(content, rolesOfMove(open), ['ratings', 'pay', 'outlook'])}
      </p>
    </Panel>
  );
}

type VerdictProps = {
  readonly verdict: MoveVerdict;
  readonly content: PackContent;
  /** Levels are assumed, so that these are what the job asks, not what the person has more of. */
  readonly asked: boolean;
};

function VerdictWords({ verdict, content, asked }: VerdictProps) {
  const { t } = useTranslation(['move', 'map']);
  const { strengths, direction, agrees, staying } = verdict;
  const skills = formatList(strengths.map((skill) => skillName(skill, content)));
  return (
    <div className={styles.verdict}>
      {strengths.length > 0 && (
        <p>{t(asked ? 'map:verdict.strengthsAsked' : 'map:verdict.strengths', { skills })}</p>
      )}
      <p>
        {t(`map:verdict.${direction}`)} {agrees === true && t('move:rows.agrees')}
        {agrees === false && t(`move:rows.disagrees.${direction === 'grow' ? 'grow' : 'change'}`)}
      </p>
      {staying.openings !== null && (
        <p>{t('map:verdict.openingsRemain', { openings: formatCount(staying.openings) })}</p>
      )}
    </div>
  );
}
