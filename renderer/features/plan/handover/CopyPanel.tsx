// Giving a copy of the plan away, sealed under a passphrase or not, and what came of it.
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../../shared/model/app-error.ts';
import { editSettings } from '../../../store/actions.ts';
import { giveCopy } from '../../../store/handover-actions.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import styles from './CopyPanel.module.css';
import { PassphraseField } from './PassphraseField.tsx';

type Outcome =
  | { readonly state: 'none' | 'writing' }
  | { readonly state: 'given'; readonly file: string; readonly isSealed: boolean }
  | { readonly state: 'failed'; readonly error: AppError };

/** What is typed to seal the copy; null while it is not to be sealed. */
type Typed = { readonly passphrase: string; readonly again: string };

/** Longest name of an author that settings take. */
const LONGEST_AUTHOR = 120;

/** Everything about giving a copy. */
export function CopyPanel() {
  const { t } = useTranslation('handover');
  const author = useApp((state) => state.settings.author);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const isReady = typed === null || (typed.passphrase !== '' && typed.passphrase === typed.again);
  const give = async () => {
    setOutcome({ state: 'writing' });
    const given = await giveCopy(typed?.passphrase ?? null);
    if (!given.ok) setOutcome({ state: 'failed', error: given.error });
    else if (given.value === null) setOutcome({ state: 'none' });
    else {
      setOutcome({ state: 'given', file: given.value, isSealed: typed !== null });
      setTyped(null);
    }
  };
  return (
    <Panel title={t('give.title')}>
      <div className={styles.parts}>
        <p>{t('give.text')}</p>
        <TextField
          label={t('give.author')}
          hint={t('give.authorHint')}
          value={author}
          maxLength={LONGEST_AUTHOR}
          onChange={(name) => editSettings({ author: name })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={typed !== null}
            onChange={({ target }) => setTyped(target.checked ? { passphrase: '', again: '' } : null)}
          />
          <span>{t('give.seal')}</span>
        </label>
        {typed !== null && <Passphrases typed={typed} isReady={isReady} onChange={setTyped} />}
        <Button disabled={!isReady || outcome.state === 'writing'} onClick={() => void give()}>
          <Send size={16} aria-hidden="true" />
          {t('give.button')}
        </Button>
        <div role="status" className={styles.outcome}>
          <OutcomeText outcome={outcome} />
        </div>
      </div>
    </Panel>
  );
}

function Passphrases(props: {
  readonly typed: Typed;
  readonly isReady: boolean;
  readonly onChange: (typed: Typed) => void;
}) {
  const { t } = useTranslation('handover');
  const { typed, isReady, onChange } = props;
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.passphrases}>
      <PassphraseField
        label={t('give.passphrase')}
        value={typed.passphrase}
        isShown={isShown}
        onChange={(passphrase) => onChange({ ...typed, passphrase })}
      />
      <PassphraseField
        label={t('give.again')}
        value={typed.again}
        isShown={isShown}
        onChange={(again) => onChange({ ...typed, again })}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        <span>{t('give.show')}</span>
      </label>
      <p className={styles.lost}>{t('give.lost')}</p>
      {!isReady && <p className={styles.outcome}>{t('give.differs')}</p>}
    </div>
  );
}

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('handover');
  const errorText = useErrorText();
  switch (outcome.state) {
    case 'none':
      return t('give.notesOut');
    case 'writing':
      return t('give.writing');
    case 'given':
      return t(outcome.isSealed ? 'give.givenSealed' : 'give.given', { file: outcome.file });
    case 'failed': {
      const { error } = outcome;
      const text =
        error.code === 'file-unwritable'
          ? t(`give.failed.${error.reason}`, { file: error.file, detail: error.detail })
          : errorText(error);
      return <span className={styles.failed}>{text}</span>;
    }
  }
}
