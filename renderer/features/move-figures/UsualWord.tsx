// Whether people make a move, in a word: common, occasional, rare, or not known.
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import { usualWord } from '../../../shared/moves/usual.ts';

/** Common, occasional, rare, or not known. */
export function UsualWord({ move }: { readonly move: Move }) {
  const { t } = useTranslation();
  return t(`usual.${usualWord(move.likelihood)}`);
}
