// Pay, jobs and exposed tasks in the person's job and there, like with like, with sources, place and year.
import { useTranslation } from 'react-i18next';
import { type OpenMove, rolesOfMove } from '../../../shared/moves/open-move.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { type NowThere, nowAndThere } from '../../../shared/report/now-there.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatMoney, formatMoneyChange } from '../../words/format.ts';
import { placeAndSources } from '../../words/sources.ts';
import { LocalNotes } from '../edit/LocalNotes.tsx';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { NowThereTable } from './NowThereTable.tsx';
import parts from './parts.module.css';

/** The table with what must be said under it. */
export function NowTherePanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const { content } = context.index;
  const figures = nowAndThere(context, move);
  const isOwnJob = move.at === context.originAt;
  const { pay, outlook } = move.destination;
  const knows = packKnows(content);
  const lacks = <LacksNote content={content} of={['pay', 'outlook', 'exposure', 'usual', 'tools']} />;
  if (!knows.pay && !knows.outlook && !knows.exposure) {
    return <Panel title={t('table.titleNone')}>{lacks}</Panel>;
  }
  const sources = placeAndSources(content, rolesOfMove(open), [
    'pay',
    'outlook',
    'exposureEloundou',
    'exposureMicrosoft',
  ]);
  return (
    <Panel title={t(isOwnJob ? 'table.titleOwn' : 'table.title')}>
      <NowThereTable figures={figures} content={content} isOwnJob={isOwnJob} />
      <LocalNotes role={move.destination.id} />
      <div className={parts.source}>
        {!isOwnJob && knows.pay && <p>{t('table.newcomers')}</p>}
        {figures.againstOwn !== null && !isOwnJob && knows.pay && (
          <AgainstOwn against={figures.againstOwn} content={content} />
        )}
        {knows.exposure && <p>{t('table.exposureNote')}</p>}
        {pay !== null && pay.sharedWith > 1 && <p>{t('table.sharedPay', { count: pay.sharedWith - 1 })}</p>}
        {outlook !== null && outlook.sharedWith > 1 && (
          <p>{t('table.sharedOutlook', { count: outlook.sharedWith - 1 })}</p>
        )}
        {lacks}
        {sources !== null && <p>{sources}</p>}
      </div>
    </Panel>
  );
}

function AgainstOwn(props: {
  readonly against: NonNullable<NowThere['againstOwn']>;
  readonly content: PackContent;
}) {
  const { t } = useTranslation(['move', 'common']);
  const { against, content } = props;
  const change = (value: number | null) =>
    value === null ? t('common:notKnown') : formatMoneyChange(value, content.currency);
  return (
    <p className={parts.note}>
      {t('move:table.own', {
        own: formatMoney(against.own, content.currency),
        lowerQuartile: change(against.lowerQuartile),
        median: change(against.median),
      })}
    </p>
  );
}
