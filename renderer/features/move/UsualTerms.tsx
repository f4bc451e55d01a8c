// What the estimate of how usual a move is rests on: each term with its sign, and where the estimate comes from.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { type LikelihoodTerm, likelihoodProvenance } from '../../../shared/moves/likelihood.ts';
import { usualTerms } from '../../store/pack-in-use.ts';
import { formatDate, formatDecimal } from '../../words/format.ts';
import parts from './parts.module.css';
import styles from './UsualTerms.module.css';

/** The terms of one move's likelihood, largest effect first. */
export function UsualTerms({
  origin,
  destination,
}: {
  readonly origin: RoleId;
  readonly destination: RoleId;
}) {
  const { t } = useTranslation(['move', 'likelihood']);
  const [terms, setTerms] = useState<readonly LikelihoodTerm[]>([]);
  useEffect(() => {
    let current = true;
    void usualTerms(origin, destination).then((answer) => {
      if (current) setTerms(answer ?? []);
    });
    return () => {
      current = false;
    };
  }, [origin, destination]);
  const { fitted, source, scores } = likelihoodProvenance;
  return (
    <>
      {terms.length > 0 && (
        <table className={styles.terms}>
          <caption>{t('usual.terms')}</caption>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">{t(`likelihood:terms.${term.id}`)}</th>
                <td>{term.missing ? t('usual.missing') : formatDecimal(term.contribution, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={parts.source}>
        {t('usual.provenance', {
          source: source.name,
          license: source.license,
          date: formatDate(fitted),
          recall: formatDecimal(scores.recallAt20.mean, 2),
          auc: formatDecimal(scores.auc.mean, 2),
        })}
      </p>
    </>
  );
}
