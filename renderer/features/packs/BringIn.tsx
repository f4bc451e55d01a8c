// The ways to bring in job data: files or a folder chosen in the system's dialog, or dropped here.
import { FileUp, FolderUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseImport, importDropped } from '../../store/import-actions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BringIn.module.css';

/** A panel that takes drops, with two buttons for whoever can't or won't drag. */
export function BringIn() {
  const { t } = useTranslation('packs');
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={`${styles.panel} ${isOver ? styles.over : ''}`}
      aria-labelledby="bring-in"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void importDropped([...event.dataTransfer.files]);
      }}
    >
      <h2 id="bring-in">{t('bring.title')}</h2>
      <p className={styles.text}>{t('bring.text')}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => void chooseImport('files')}>
          <FileUp size={16} aria-hidden="true" />
          {t('bring.files')}
        </Button>
        <Button onClick={() => void chooseImport('folder')}>
          <FolderUp size={16} aria-hidden="true" />
          {t('bring.folder')}
        </Button>
        <span className={styles.drop}>{t('bring.drop')}</span>
      </div>
    </section>
  );
}
