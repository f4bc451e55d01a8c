// What was read, before anything changes: what it is, how it differs from what is here, what it would do to plans.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../../shared/model/app-error.ts';
import type { ImportPreview } from '../../../../shared/model/import.ts';
import { packNameSchema } from '../../../../shared/model/installed-pack.ts';
import { installImport, leaveImport, stepBack } from '../../../store/import-actions.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { Button } from '../../../ui/Button.tsx';
import field from '../../../ui/Field.module.css';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { formatCount } from '../../../words/format.ts';
import { PackFacts } from '../PackFacts.tsx';
import { DiffPanel } from './DiffPanel.tsx';
import { PlanChanges } from './PlanChanges.tsx';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

type Props = {
  readonly preview: ImportPreview;
  readonly isInstalling: boolean;
  readonly error: AppError | null;
  /** The table that was read, where it is one. */
  readonly table: TableDraft | null;
};

/** The preview with its one question: install it, and under which name? */
export function PreviewStep({ preview, isInstalling, error, table }: Props) {
  const { t } = useTranslation('packs');
  const { info, installedAs, compared, unusedFiles } = preview;
  return (
    <StepFrame title={t('preview.title')} onEscape={isInstalling ? null : stepBack}>
      <p className={styles.note}>{t('step.nothingYet')}</p>
      {installedAs === null ? (
        <InstallForm title={info.title} isInstalling={isInstalling} error={error} table={table} />
      ) : (
        <div className={styles.ways}>
          <p>{t('preview.here', { name: installedAs })}</p>
          <Button onClick={leaveImport}>{t('step.back')}</Button>
        </div>
      )}
      <Panel title={info.title}>
        <PackFacts info={info} />
        {unusedFiles > 0 && (
          <p className={styles.aside}>
            {t('preview.unused', { count: unusedFiles, files: formatCount(unusedFiles) })}
          </p>
        )}
      </Panel>
      {compared !== null && (
        <>
          <DiffPanel name={compared.name} diff={compared.diff} />
          <PlanChanges name={compared.name} plans={compared.plans} />
        </>
      )}
    </StepFrame>
  );
}

function InstallForm(props: Omit<Props, 'preview'> & { readonly title: string }) {
  const { t } = useTranslation('packs');
  const { title, isInstalling, error, table } = props;
  const errorText = useErrorText();
  const [name, setName] = useState(title);
  const id = useId();
  const checked = packNameSchema.safeParse(name);
  const install = (event: FormEvent) => {
    event.preventDefault();
    if (checked.success) void installImport(checked.data);
  };
  return (
    <form className={styles.form} onSubmit={install}>
      <div className={field.field}>
        <label htmlFor={id}>{t('preview.name')}</label>
        <input
          id={id}
          className={field.input}
          value={name}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
        <span id={`${id}-hint`} className={field.hint}>
          {t('preview.nameHint')}
        </span>
      </div>
      {error !== null && (
        <p role="alert" className={styles.wrong}>
          {error.code === 'file-unwritable'
            ? t(`preview.notWritten.${error.reason}`, { name: name.trim() })
            : errorText(error)}
        </p>
      )}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={!checked.success || isInstalling}>
          {t(isInstalling ? 'preview.installing' : 'preview.install')}
        </Button>
        {table !== null && (
          <Button disabled={isInstalling} onClick={stepBack}>
            {t('step.columns')}
          </Button>
        )}
        <Button disabled={isInstalling} onClick={leaveImport}>
          {t('step.cancel')}
        </Button>
      </div>
    </form>
  );
}
