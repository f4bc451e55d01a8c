// The parts of an open plan, one in sight at a time: what to do, this week, over time, how far along, what to talk
// over, and how the plan was before.
import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReport } from '../../../shared/report/plan-report.ts';
import { HistorySection } from './history/HistorySection.tsx';
import styles from './PlanSections.module.css';
import { ProgressSection } from './progress/ProgressSection.tsx';
import { StepsSection } from './steps/StepsSection.tsx';
import { TalkSection } from './talk/TalkSection.tsx';
import { TimeSection } from './time/TimeSection.tsx';
import { WeekSection } from './week/WeekSection.tsx';

/** The sections in the order of their tabs; their names are words of the plan. */
const sections = ['steps', 'week', 'time', 'progress', 'talk', 'history'] as const;
type Section = (typeof sections)[number];

/** Tabs over the sections. */
export function PlanSections({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  return (
    <Tabs.Root defaultValue={'steps' satisfies Section}>
      <Tabs.List className={styles.tabs} aria-label={t('sections.label')}>
        {sections.map((section) => (
          <Tabs.Tab key={section} value={section} className={styles.tab}>
            {t(`sections.${section}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {sections.map((section) => (
        <Tabs.Panel key={section} value={section} className={styles.section} tabIndex={-1}>
          {contentOf(section, report)}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

function contentOf(section: Section, report: PlanReport): ReactNode {
  switch (section) {
    case 'steps':
      return <StepsSection report={report} />;
    case 'week':
      return <WeekSection plan={report.plan} />;
    case 'time':
      return <TimeSection plan={report.plan} />;
    case 'progress':
      return <ProgressSection report={report} />;
    case 'talk':
      return <TalkSection report={report} />;
    case 'history':
      return <HistorySection report={report} />;
  }
}
