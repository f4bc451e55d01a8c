// What the job demands of body and mind beside the person's job: told neutrally, counted nowhere.
import { useTranslation } from 'react-i18next';
import { compareDemands, type Demand } from '../../../shared/moves/demands.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatDecimal, formatList } from '../../words/format.ts';
import parts from './parts.module.css';

/** How many abilities are named before they are only counted. */
const NAMED = 4;

/** The abilities a destination demands; nothing where none are known. */
export function DemandsPanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const demands = compareDemands(open.context, open.target);
  if (demands.length === 0) return null;
  const named = (compared: Demand['compared']) => {
    const names = demands.filter((demand) => demand.compared === compared).map(({ skill }) => skill.name);
    const rest = names.length - NAMED;
    return rest > 1 ? [...names.slice(0, NAMED), t('demands.others', { count: rest })] : names;
  };
  const more = named('more');
  const less = named('less');
  const counted = (compared: Demand['compared']) =>
    demands.filter((demand) => demand.compared === compared).length;
  const same = counted('same');
  const unknown = counted('not-known');
  return (
    <Panel title={t('demands.title')}>
      <p className={parts.intro}>{t('demands.note')}</p>
      <p>
        {more.length > 0 && `${t('demands.more', { abilities: formatList(more) })} `}
        {less.length > 0 && `${t('demands.less', { abilities: formatList(less) })} `}
        {same > 0 && `${t('demands.same', { count: same })} `}
        {unknown > 0 && t('demands.unknown', { count: unknown })}
      </p>
      <Disclosure summary={t('demands.open')}>
        <DemandTable demands={demands} />
      </Disclosure>
    </Panel>
  );
}

function DemandTable({ demands }: { readonly demands: readonly Demand[] }) {
  const { t } = useTranslation(['move', 'common']);
  return (
    <table className={parts.table}>
      <caption className="visually-hidden">{t('move:demands.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('move:demands.ability')}</th>
          <th scope="col">{t('move:demands.now')}</th>
          <th scope="col">{t('move:demands.there')}</th>
        </tr>
      </thead>
      <tbody>
        {demands.map(({ skill, now, there }) => (
          <tr key={skill.id}>
            <th scope="row">{skill.name}</th>
            <td>{now === null ? t('common:notKnown') : formatDecimal(now, 1)}</td>
            <td>{formatDecimal(there, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
