// The steps of an import, one at a time, from what was chosen to what is installed.
import { useApp } from '../../../store/store.ts';
import { ColumnsStep } from '../table/ColumnsStep.tsx';
import { SkillsStep } from '../table/SkillsStep.tsx';
import { AddedStep } from './AddedStep.tsx';
import { FailedStep } from './FailedStep.tsx';
import { InstalledStep } from './InstalledStep.tsx';
import { LanguagesStep } from './LanguagesStep.tsx';
import { LookingStep } from './LookingStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { ReadingStep } from './ReadingStep.tsx';

/** The step the import is at. */
export function ImportSteps() {
  const importing = useApp((state) => state.importing);
  switch (importing.step) {
    case 'none':
      return null;
    case 'looking':
      return <LookingStep />;
    case 'languages':
      return <LanguagesStep look={importing.look} />;
    case 'columns':
      return <ColumnsStep table={importing.table} />;
    case 'skills':
      return <SkillsStep table={importing.table} matches={importing.matches} />;
    case 'reading':
      return <ReadingStep names={importing.names} status={importing.status} />;
    case 'preview':
      return <PreviewStep {...importing} />;
    case 'installed':
      return <InstalledStep record={importing.record} />;
    case 'added':
      return <AddedStep catalog={importing.catalog} />;
    case 'failed':
      return <FailedStep error={importing.error} table={importing.table} />;
  }
}
