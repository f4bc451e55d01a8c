// The way to a copy that someone else gave.
import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseCopy } from '../../../store/handover-actions.ts';
import { Button } from '../../../ui/Button.tsx';

/** Lets the person choose a copy to take in. */
export function TakeInButton() {
  const { t } = useTranslation('handover');
  return (
    <Button onClick={() => void chooseCopy()}>
      <FileInput size={16} aria-hidden="true" />
      {t('take.button')}
    </Button>
  );
}
