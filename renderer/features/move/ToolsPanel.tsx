// Tools apart from skills: what employers ask for first, and how much of it the person's job already uses.
import { Check, Plus, Shapes } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type OpenMove, rolesOfMove } from '../../../shared/moves/open-move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { compareTools, type ToolNeed } from '../../../shared/moves/tools.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { placeAndSources } from '../../words/sources.ts';
import parts from './parts.module.css';
import styles from './ToolsPanel.module.css';

/** The destination's tools. */
export function ToolsPanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { index, originAt } = open.context;
  const comparison = compareTools(index, roleAtPosition(index, originAt), open.move.destination);
  const { tools, carryOver, inDemand, inDemandCarryOver } = comparison;
  const aside =
    inDemand > 0
      ? t('tools.aside', { carry: inDemandCarryOver, count: inDemand })
      : t('tools.asideAll', { carry: carryOver, count: tools.length });
  const others = tools.slice(inDemand);
  return (
    <Panel title={t('tools.title')} aside={tools.length > 0 && aside}>
      <p className={parts.intro}>{t(tools.length > 0 ? 'tools.intro' : 'tools.none')}</p>
      {inDemand > 0 && <Tools tools={tools.slice(0, inDemand)} />}
      {others.length > 0 && (
        <Disclosure summary={t('tools.all', { count: others.length, carry: carryOver - inDemandCarryOver })}>
          <Tools tools={others} />
        </Disclosure>
      )}
      <p className={parts.source}>{placeAndSources(index.content, rolesOfMove(open), ['ratings'])}</p>
    </Panel>
  );
}

const ICONS = { known: Check, similar: Shapes, new: Plus } as const;

function Tools({ tools }: { readonly tools: readonly ToolNeed[] }) {
  return (
    <ul className={styles.tools}>
      {tools.map((tool) => (
        <Tool key={tool.id} tool={tool} />
      ))}
    </ul>
  );
}

/** How many products are named. */
const NAMED = 4;

function Tool({ tool }: { readonly tool: ToolNeed }) {
  const { t } = useTranslation('move');
  const Icon = ICONS[tool.carries];
  return (
    <li>
      <Icon size={16} aria-hidden="true" className={tool.carries === 'known' ? styles.known : styles.new} />
      <strong>{tool.name}</strong>
      <p>
        {tool.inDemand.length > 0 && `${t('tools.inDemand', { products: tool.inDemand.join(', ') })} · `}
        {tool.carries !== 'known' && t(`tools.${tool.carries}`)}
        {tool.carries === 'known' &&
          (tool.known.length === 0
            ? t('tools.knownKind')
            : t('tools.known', { products: tool.known.slice(0, NAMED).join(', ') }))}
      </p>
    </li>
  );
}
