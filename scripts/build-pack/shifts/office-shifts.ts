// Shifts of work at desks, counters and meetings. Our own judgment, in our own words.
import type { Shift } from '../../../shared/model/pack.ts';
import { shift } from './shift-words.ts';

export const officeShifts: readonly Shift[] = [
  shift({
    id: 'ai-assisted-forecasting',
    name: 'AI-assisted forecasting',
    trigger: 'new-tool',
    roles: ['13-2051.00', '13-2031.00', '11-3031.00'],
    raises: {
      computers: [0.7, 3.5],
      systemsEvaluation: [0.65, 3],
      criticalThinking: [0.8, 3.4],
      programming: [0.5, 1.6],
    },
    tools: ['Microsoft Excel', 'Microsoft Power BI', 'Python', 'forecasting models'],
    rationale:
      'Software now drafts the first forecast in minutes. Your part moves to choosing what goes in, testing the result against what you know, and saying how sure it is.',
  }),
  shift({
    id: 'coaching-a-growing-team',
    name: 'Coaching and feedback as the team grows',
    trigger: 'leadership',
    roles: ['11-1021.00', '11-2022.00', '43-1011.00', '41-1011.00'],
    raises: {
      instructing: [0.7, 3.2],
      learningStrategies: [0.65, 3],
      socialPerceptiveness: [0.8, 3.4],
      listening: [0.85, 3.4],
      speaking: [0.8, 3.3],
      judgment: [0.75, 3.2],
      education: [0.6, 3.6],
    },
    tools: ['regular one-to-one talks', 'shared goals', 'feedback notes'],
    rationale:
      'A bigger team cannot be led by doing the work yourself. Listening well, giving clear feedback and leaving decisions to others become the core of the job.',
  }),
  shift({
    id: 'prompting-in-marketing',
    name: 'Prompt engineering in daily marketing',
    trigger: 'new-tool',
    roles: ['11-2021.00', '13-1161.00', '27-3031.00'],
    raises: {
      writing: [0.8, 3.4],
      criticalThinking: [0.8, 3.4],
      computers: [0.7, 3.5],
      activeLearning: [0.75, 3.3],
      systemsEvaluation: [0.65, 3.2],
    },
    tools: ['AI writing assistants', 'AI image tools', 'Google Analytics'],
    rationale:
      'Drafts, variants and summaries come from AI tools now. The skill is to ask precisely, check facts and tone, and keep the brand’s own voice.',
  }),
  shift({
    id: 'checking-automated-entry',
    name: 'From typing data to checking it',
    trigger: 'automation',
    roles: ['43-9021.00', '43-9022.00', '43-4071.00'],
    raises: {
      qualityControl: [0.6, 2.2],
      criticalThinking: [0.65, 2.7],
      computers: [0.65, 3.2],
      complexProblems: [0.55, 2.3],
      monitoring: [0.65, 2.4],
    },
    tools: ['document capture software', 'Microsoft Excel', 'data validation rules'],
    rationale:
      'Scanners and AI read most forms by themselves. What stays with people are the cases that do not fit: finding the error, fixing it, and telling why it happened.',
  }),
  shift({
    id: 'digital-coordination',
    name: 'From the desk to digital coordination',
    trigger: 'new-responsibility',
    roles: ['43-6014.00', '43-6011.00', '43-6013.00'],
    raises: {
      computers: [0.8, 3.7],
      coordination: [0.7, 2.8],
      timeManagement: [0.7, 2.7],
      complexProblems: [0.6, 2.5],
      systemsAnalysis: [0.5, 2.1],
    },
    tools: ['Microsoft Teams', 'Microsoft SharePoint', 'Asana', 'AI meeting notes'],
    rationale:
      'Calendars, minutes and letters are partly automatic. Teams now ask their assistants to run the shared tools, keep projects on time and see problems early.',
  }),
  shift({
    id: 'automated-close',
    name: 'Accounting with an automated close',
    trigger: 'automation',
    roles: ['13-2011.00', '43-3031.00'],
    raises: {
      computers: [0.7, 3.4],
      systemsAnalysis: [0.6, 2.8],
      systemsEvaluation: [0.6, 2.8],
      criticalThinking: [0.75, 3.2],
      complexProblems: [0.65, 2.8],
    },
    tools: ['Intuit QuickBooks', 'SAP software', 'reconciliation software'],
    rationale:
      'Matching and posting run by rule, so the month closes faster. The job moves to unusual entries, to the controls around the software, and to explaining the figures.',
  }),
  shift({
    id: 'people-analytics',
    name: 'People analytics',
    trigger: 'new-responsibility',
    roles: ['13-1071.00', '11-3121.00'],
    raises: {
      computers: [0.65, 3.3],
      mathematics: [0.6, 3.1],
      systemsEvaluation: [0.6, 3],
      systemsAnalysis: [0.65, 2.8],
      law: [0.65, 2.7],
    },
    tools: ['Workday software', 'Microsoft Excel', 'Tableau'],
    rationale:
      'Hiring, leaving and training are now followed in figures, and some choices are prepared by software. Someone has to read the figures, spot unfair patterns and keep to the law.',
  }),
  shift({
    id: 'assisted-customer-service',
    name: 'Customer service beside an AI assistant',
    trigger: 'automation',
    roles: ['43-4051.00', '43-4171.00', '41-9041.00'],
    raises: {
      complexProblems: [0.65, 2.7],
      socialPerceptiveness: [0.7, 2.8],
      judgment: [0.6, 2.6],
      negotiation: [0.6, 2.6],
      computers: [0.7, 3],
    },
    tools: ['Salesforce software', 'chat assistants', 'knowledge bases'],
    rationale:
      'Simple questions are answered by a machine before they reach you. Those that do are harder and more upset, so calm, judgment and a free hand to solve things count for more.',
  }),
  shift({
    id: 'online-orders-in-store',
    name: 'Serving online orders from the store',
    trigger: 'new-responsibility',
    roles: ['41-2031.00', '41-2011.00', '53-7065.00'],
    raises: {
      computers: [0.6, 2.7],
      coordination: [0.6, 2.5],
      timeManagement: [0.6, 2.5],
      serviceOrientation: [0.75, 3],
      production: [0.5, 1.9],
    },
    tools: ['handheld scanners', 'Shopify', 'inventory software'],
    rationale:
      'Shops now pack, hand over and take back orders made online. You work from a screen as well as a shelf, and help customers in both places.',
  }),
  shift({
    id: 'ai-legal-research',
    name: 'Legal research with AI',
    trigger: 'new-tool',
    roles: ['23-2011.00', '23-1011.00'],
    raises: {
      computers: [0.75, 3.4],
      criticalThinking: [0.9, 3.8],
      systemsEvaluation: [0.55, 2.7],
      reading: [0.9, 3.7],
    },
    tools: ['Westlaw', 'LexisNexis', 'AI research assistants'],
    rationale:
      'Search tools write a first memo in seconds, and sometimes make up a case. Checking every citation and judging what is missing becomes part of each task.',
  }),
  shift({
    id: 'one-office-after-a-merger',
    name: 'Two offices become one',
    trigger: 'restructuring',
    roles: ['11-3012.00', '43-1011.00'],
    raises: {
      negotiation: [0.75, 3],
      systemsAnalysis: [0.65, 2.8],
      persuasion: [0.7, 2.9],
      coordination: [0.8, 3.2],
      humanResources: [0.65, 3.2],
    },
    tools: ['Microsoft Project', 'process maps', 'shared service desks'],
    rationale:
      'After a merger two ways of working meet, and some roles change hands. Those who can compare both, win people over and settle one way are needed to stay.',
  }),
  shift({
    id: 'delivery-and-app-orders',
    name: 'A kitchen with app orders',
    trigger: 'new-tool',
    roles: ['35-1012.00', '11-9051.00'],
    raises: {
      computers: [0.6, 3],
      timeManagement: [0.7, 3.1],
      production: [0.65, 2.9],
      managingMaterials: [0.6, 2.7],
    },
    tools: ['point of sale systems', 'delivery apps', 'stock planning software'],
    rationale:
      'Orders come from the room, the phone and several apps at once. Planning staff, stock and timing across all of them is now the hard part of a shift.',
  }),
];
