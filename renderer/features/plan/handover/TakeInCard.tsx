// A copy on its way in: being opened, asking for its passphrase, refused, or taken in.
import { CircleAlert, CircleCheck, Lock, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../../shared/model/app-error.ts';
import { chooseCopy, leaveCopy, tryPassphrase, useTakingIn } from '../../../store/handover-actions.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './TakeInCard.module.css';

/** How taking in a copy stands, where it does not fill the screen; nothing when none is on its way. */
export function TakeInCard() {
  const { t } = useTranslation('handover');
  const state = useTakingIn();
  const open = useApp(({ plan }) => plan?.id);
  switch (state.step) {
    case 'none':
    case 'merge':
      return null;
    case 'opening':
      return (
        <Card tone="plain">
          <p role="status">{t('take.opening', { file: state.path })}</p>
        </Card>
      );
    case 'sealed':
      return <Sealed file={state.path} isWrong={state.isWrong} />;
    case 'failed':
      return <Refused file={state.path} error={state.error} />;
    case 'told':
      if (state.plan !== open) return null;
      return (
        <Card tone="good">
          <p role="status">
            <CircleCheck size={17} aria-hidden="true" />
            {t(`take.told.${state.news}`)}
          </p>
          <IconButton label={t('take.close')} icon={<X size={17} />} onClick={leaveCopy} />
        </Card>
      );
  }
}

function Card({ tone, children }: { readonly tone: 'plain' | 'good' | 'bad'; readonly children: ReactNode }) {
  const { t } = useTranslation('handover');
  return (
    <section className={`${styles.card} ${styles[tone]}`} aria-label={t('take.button')}>
      {children}
    </section>
  );
}

function Sealed({ file, isWrong }: { readonly file: string; readonly isWrong: boolean }) {
  const { t } = useTranslation('handover');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') void tryPassphrase(passphrase);
  };
  return (
    <Card tone={isWrong ? 'bad' : 'plain'}>
      <form className={styles.sealed} onSubmit={open}>
        <h2>
          <Lock size={17} aria-hidden="true" />
          {t('take.sealed')}
        </h2>
        <p role={isWrong ? 'alert' : undefined} className={isWrong ? styles.wrong : undefined}>
          {t(isWrong ? 'take.wrong' : 'take.sealedText', { file })}
        </p>
        <PassphraseField
          isFirst
          label={t('give.passphrase')}
          value={passphrase}
          isShown={isShown}
          onChange={setPassphrase}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
          <span>{t('give.show')}</span>
        </label>
        <div className={styles.ways}>
          <Button type="submit" look="primary" disabled={passphrase === ''}>
            {t('take.open')}
          </Button>
          <Button onClick={leaveCopy}>{t('take.cancel')}</Button>
        </div>
      </form>
    </Card>
  );
}

function Refused({ file, error }: { readonly file: string; readonly error: AppError }) {
  const { t } = useTranslation('handover');
  const errorText = useErrorText();
  const isOfCopy = error.code === 'file-damaged' && error.file === file;
  return (
    <Card tone="bad">
      <div className={styles.refused} role="alert">
        <h2>
          <CircleAlert size={17} aria-hidden="true" />
          {t('take.failed')}
        </h2>
        <p>
          {isOfCopy ? t('take.damaged', { file }) : errorText(error)} {t('take.unchanged')}
        </p>
      </div>
      <div className={styles.ways}>
        <Button onClick={() => void chooseCopy()}>{t('take.another')}</Button>
        <Button onClick={leaveCopy}>{t('take.cancel')}</Button>
      </div>
    </Card>
  );
}
