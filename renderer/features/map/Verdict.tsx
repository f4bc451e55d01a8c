// Where the person's reasons point: strengths first, then the direction, then the figures of their own job, kindly.
import { useTranslation } from 'react-i18next';
import { assumedParts } from '../../../shared/moves/assumed.ts';
import { directionOf } from '../../../shared/moves/kind.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { strengthsOf } from '../../../shared/moves/strengths.ts';
import { formatCount, formatDecimal, formatList, formatPercentChange } from '../../words/format.ts';
import { outlookPeriod, placeAndSources } from '../../words/sources.ts';
import styles from './Verdict.module.css';

/** The verdict with the figures it rests on and their sources. */
export function Verdict({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('map');
  const role = roleAtPosition(context.index, context.originAt);
  const strengths = strengthsOf(context).map((skill) => skill.name);
  const { outlook, exposure } = role;
  const asked = assumedParts(role).levels;
  const { content } = context.index;
  const isExposureKnown = exposure.eloundouBeta !== null && exposure.microsoft !== null;
  const sources = placeAndSources(
    content,
    [role],
    [
      ...(outlook === null ? [] : ['outlook' as const]),
      ...(isExposureKnown ? (['exposureEloundou', 'exposureMicrosoft'] as const) : []),
    ],
  );
  return (
    <section className={styles.verdict} aria-labelledby="verdict-title">
      <h2 id="verdict-title">{t('verdict.title')}</h2>
      {strengths.length > 0 && (
        <p>{t(asked ? 'verdict.strengthsAsked' : 'verdict.strengths', { skills: formatList(strengths) })}</p>
      )}
      <p>{t(`verdict.${directionOf(context.person.triggers)}`)}</p>
      <dl className={styles.figures}>
        {outlook?.changePercent != null && (
          <Figure
            name={t('verdict.jobs', { period: outlookPeriod(content) })}
            value={formatPercentChange(outlook.changePercent)}
          />
        )}
        {outlook?.openingsPerYear != null && (
          <Figure name={t('verdict.openings')} value={formatCount(outlook.openingsPerYear)} />
        )}
        {exposure.eloundouBeta !== null && exposure.microsoft !== null && (
          <Figure
            name={t('verdict.exposure')}
            value={t('verdict.exposureValue', {
              eloundou: formatDecimal(exposure.eloundouBeta, 2),
              microsoft: formatDecimal(exposure.microsoft, 2),
            })}
          />
        )}
      </dl>
      {sources !== null && (
        <p className={styles.source}>
          {isExposureKnown && t('verdict.exposureNote')} {sources}
        </p>
      )}
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
