// The map's two panels: who the person is and where that points on the left; options or the selected job on the right.
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { setDestination, show } from '../../store/actions.ts';
import { selectContext, selectIndex, selectOpenMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { FilterPanel } from '../filter/FilterPanel.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { DestinationSearch } from '../search/DestinationSearch.tsx';
import { flyTo } from './flights.ts';
import styles from './MapScreen.module.css';
import { OptionsPanel } from './OptionsPanel.tsx';
import { RolePanel } from './RolePanel.tsx';
import { Verdict } from './Verdict.tsx';
import { YouCard } from './YouCard.tsx';

/** The panels over the map; the map itself lies behind every screen that shows it. */
export function MapScreen() {
  const { t } = useTranslation('map');
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  const openMove = useApp(selectOpenMove);
  if (index === null) {
    return (
      <main className={styles.screen}>
        <NoPack />
      </main>
    );
  }
  return (
    <main className={styles.screen}>
      <SidePanel side="rail" className={styles.rail} aria-label={t('rail')}>
        <DestinationSearch index={index} onChoose={goTo} />
        {context === null ? <NoRole /> : <YouCard context={context} />}
        {context !== null && <Verdict context={context} />}
        <FilterPanel content={index.content} />
        <p className={styles.legend}>
          {t('legend')} {packKnows(index.content).usual && t('legendSize')}
        </p>
      </SidePanel>
      {openMove !== null ? (
        <RolePanel key={openMove.move.destination.id} {...openMove} />
      ) : (
        context !== null && <OptionsPanel context={context} />
      )}
    </main>
  );
}

/** What is searched for may be anywhere: the map flies there. */
function goTo(role: RoleId): void {
  setDestination({ kind: 'role', role });
  flyTo(role);
}

function NoRole() {
  const { t } = useTranslation('map');
  return (
    <div className={styles.block}>
      <p>{t('noRole')}</p>
      <Button look="primary" onClick={() => show('start')}>
        {t('goToStart')}
      </Button>
    </div>
  );
}
