// One paragraph to copy or read aloud: what I have, how far it is, a smaller step, the catch, the next step.
import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import type { SmallerStep } from '../../../shared/moves/smaller-steps.ts';
import { plainWords } from '../../../shared/report/plain-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './PlainWordsPanel.module.css';
import parts from './parts.module.css';
import { usePlainWordsText } from './plain-words-text.ts';
import type { OpenShift } from './use-open-shift.ts';

type Props = {
  readonly open: OpenMove;
  readonly shift: Pick<OpenShift, 'name'> | null;
  readonly nearer: SmallerStep | null;
};

/** The paragraph with its copy button. */
export function PlainWordsPanel({ open, shift, nearer }: Props) {
  const { t } = useTranslation(['move', 'common']);
  const { context, move, explanation } = open;
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null);
  const text = usePlainWordsText(
    plainWords(context, move, explanation, nearer),
    context.index.content,
    shift?.name ?? null,
  );
  return (
    <Panel title={t('move:plain.title')} aside={t('move:plain.aside')}>
      <p ref={paragraph} className={styles.paragraph}>
        {text}
      </p>
      <div className={styles.ways}>
        <Button onClick={() => paragraph.current && setCopied(copyText(paragraph.current))}>
          <Copy size={15} aria-hidden="true" />
          {t('common:copy')}
        </Button>
        <p role="status" className={parts.note}>
          {copied !== null && t(`move:plain.${copied}`)}
        </p>
      </div>
    </Panel>
  );
}

/**
 * Selects the element's text and copies it. The shell denies the clipboard permission, as it denies all; copying one's own
 * selection on a click needs none. Where even that fails the text stays selected for Ctrl+C.
 */
function copyText(element: HTMLElement): 'copied' | 'selected' {
  window.getSelection()?.selectAllChildren(element);
  return document.execCommand('copy') ? 'copied' : 'selected';
}
