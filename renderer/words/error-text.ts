// An error as a person reads it: what happened, to which file, what can be done.
import { useTranslation } from 'react-i18next';
import type { AppError, ImportProblem } from '../../shared/model/app-error.ts';

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
        return t('pack-invalid', { file: error.file, problem: error.problems[0]?.replace(/\.$/, '') ?? '' });
      case 'import-refused':
        return t(`import-refused.${error.reason}`, { file: error.file, detail: error.detail });
      case 'import-problems':
        return [
          t('import-problems', { count: error.problems.length + error.more }),
          ...error.problems
            .slice(0, 1)
            .map((problem) => t(`import-problem.${placeOf(problem)}`, { ...problem })),
        ].join(' ');
      case 'import-unrecognized':
        return t('import-unrecognized', { file: error.file, found: error.found.join(', ') });
      default:
        return t(error.code, { ...error });
    }
  };
}

/** How closely a problem is located. */
function placeOf({ row, column }: ImportProblem): 'file' | 'row' | 'cell' {
  if (row === null) return 'file';
  return column === null ? 'row' : 'cell';
}
