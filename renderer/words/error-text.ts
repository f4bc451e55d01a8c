// An error as a person reads it: what happened, to which file, what can be done.
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/model/app-error.ts';

/** Gives the sentence of an error. */
export function useErrorText(): (error: AppError) => string {
  const { t } = useTranslation('errors');
  return (error) => {
    switch (error.code) {
      case 'file-damaged':
        return [
          t('file-damaged', { file: error.file }),
          error.keptAs === null ? '' : t('file-damaged-kept', { keptAs: error.keptAs }),
          t('file-damaged-copies', { count: error.goodCopies }),
        ]
          .filter(Boolean)
          .join(' ');
      case 'file-unwritable':
        return t(`file-unwritable.${error.reason}`, { file: error.file, detail: error.detail });
      case 'pack-invalid':
        return t('pack-invalid', { file: error.file, problem: error.problems[0] ?? '' });
      default:
        return t(error.code, { ...error });
    }
  };
}
