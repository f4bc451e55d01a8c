// Whether people make this move: a word first, the estimate on opening; about past hiring, not about the person.
import { useTranslation } from 'react-i18next';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { usualWord } from '../../../shared/moves/usual.ts';
import { usualNumbers } from '../../../shared/report/usual-numbers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatDecimal, formatRounded } from '../../words/format.ts';
import parts from './parts.module.css';
import { UsualTerms } from './UsualTerms.tsx';

/** The likelihood of the move. */
export function UsualPanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const word = usualWord(move.likelihood);
  const { oneIn, lift, isAsSized } = usualNumbers(move);
  const origin = roleAtPosition(context.index, context.originAt).title;
  return (
    <Panel title={t('usual.title')}>
      <p>
        <strong className={parts.lead}>{t(`usual.word.${word}`)}</strong>
      </p>
      <p>{t(`usual.text.${word}`)}</p>
      {oneIn !== null && (
        <Disclosure summary={t('usual.open')}>
          <p>{t('usual.oneIn', { number: formatRounded(oneIn), origin })}</p>
          {lift !== null && (
            <p>{isAsSized ? t('usual.liftAs') : t('usual.lift', { times: formatDecimal(lift, 1) })}</p>
          )}
          <UsualTerms origin={context.person.role} destination={move.destination.id} />
        </Disclosure>
      )}
      <p className={parts.source}>{t('usual.note')}</p>
    </Panel>
  );
}
