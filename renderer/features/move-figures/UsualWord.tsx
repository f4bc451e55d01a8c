// Whether people make a move, in a word: common, occasional, rare, or not known.
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import { usualWord } from '../../../shared/moves/usual.ts';

/** "Do people do it? rare". */
export function UsualWord({ move }: { readonly move: Move }) {
  const { t } = useTranslation(['map', 'common']);
  return t('map:role.usual', { word: t(`common:usual.${usualWord(move.likelihood)}`) });
}
