// What to do about a gap or a barrier, in our own plain English: one concrete thing to practice and what shows it.
// The words become the user's own text as soon as the plan is made. Skill ids are those of O*NET's content model.
import type { Skill } from '../model/pack.ts';
import type { GateKind, WayToLearn } from '../model/plan.ts';

/** How a step is worded for a cluster of like skills, and how it is done by someone who is not working now. */
export type StepTemplate = {
  /** Names the cluster; gaps of one cluster become one step. */
  readonly key: string;
  readonly title: string;
  /** How it is done by someone who works: in the flow of work, unless that needs someone else's work to look at. */
  readonly how: Extract<WayToLearn, 'on-the-job' | 'shadowing' | 'mentoring'>;
  readonly away: Extract<WayToLearn, 'project' | 'volunteering' | 'placement'>;
};

/** Ids of a cluster's skills, the way for people without a job now, the step's title, and how it is done at work. */
const CLUSTERS: readonly (readonly [
  readonly string[],
  StepTemplate['away'],
  string,
  StepTemplate['how']?,
])[] = [
  [
    ['2.A.1.a'],
    'project',
    'Read one guide or report of that work a week, and sum it up in five lines for someone who does it',
  ],
  [
    ['2.A.1.b', '2.B.1.a', '2.C.4.e', '2.C.4.f', '2.C.5.b'],
    'volunteering',
    'After three talks this month, say back what you heard and what seemed to matter; note what you had missed',
  ],
  [
    ['2.A.1.c', '2.C.7.a'],
    'project',
    'Write one short guide that others will use, and have someone mark what is unclear',
  ],
  [
    ['2.A.1.d'],
    'volunteering',
    'Explain one thing you know well to a small group, and ask two people what they took away',
  ],
  [
    ['2.A.1.e', '2.C.4.a'],
    'project',
    'Work through one real set of numbers from start to finish, and have someone check the result',
  ],
  [['2.A.1.f'], 'project', 'Plan one small test with a before and an after, and write down what it showed'],
  [
    ['2.A.2.a', '2.B.4.e'],
    'project',
    'Write down the reasons for and against one real decision, and talk them through with someone who sees it differently',
  ],
  [
    ['2.A.2.b', '2.A.2.c'],
    'project',
    'Learn one new tool or method in four sittings, and keep notes that someone else can follow',
  ],
  [
    ['2.A.2.d'],
    'volunteering',
    'Check one running piece of work against its goal every week, and note what you changed',
  ],
  [
    ['2.B.1.b'],
    'volunteering',
    'Arrange one task between three people, who does what and by when, and see it through',
  ],
  [
    ['2.B.1.c'],
    'volunteering',
    'Put one proposal to someone who decides, with its cost and its benefit on one page',
  ],
  [
    ['2.B.1.d'],
    'volunteering',
    'Settle one question that two sides see differently, and write down what both agreed to',
  ],
  [
    ['2.B.1.e', '2.C.6'],
    'volunteering',
    'Teach one person a task you know, watch them do it alone, and ask what was hard',
  ],
  [
    ['2.B.1.f', '2.C.1.e'],
    'volunteering',
    'Take on one kind of customer question for a month, and keep a list of what helped',
  ],
  [
    ['2.B.2.i'],
    'project',
    'Take one problem that keeps coming back, find its cause, and show what you changed',
  ],
  [
    ['2.B.3.a'],
    'project',
    'Ask the people who use one tool or form what they need, and write it down as a list of requirements',
  ],
  [
    ['2.B.3.b', '2.C.3.c'],
    'project',
    'Sketch how one tool or form could work better, and try the sketch with two people who use it',
  ],
  [
    ['2.B.3.c'],
    'project',
    'Compare two tools for one task by price, time and fit, and recommend one in writing',
  ],
  [
    ['2.B.3.d'],
    'placement',
    'Set up one machine or program with someone who does it often, then set up the next one alone',
  ],
  [
    ['2.B.3.e'],
    'project',
    'Script one small recurring check, with someone who programs; keep the script to show',
  ],
  [
    ['2.B.3.g', '2.B.3.h'],
    'placement',
    'Run one machine or system under guidance for a month; log what it showed and what you did',
  ],
  [
    ['2.B.3.j', '2.B.3.l', '2.C.3.e'],
    'placement',
    'Follow one round of maintenance or repair with the person who does it, then do one yourself from a checklist',
    'shadowing',
  ],
  [
    ['2.B.3.k'],
    'project',
    'Find the three most common faults of one system, and write down how each is found and fixed',
  ],
  [
    ['2.B.3.m'],
    'project',
    'Check one batch of finished work against its rules every week, and chart the errors you find',
  ],
  [
    ['2.B.4.g', '2.B.4.h'],
    'project',
    'Draw one process from start to end with the people in it, and mark where time or quality is lost',
  ],
  [
    ['2.B.5.a'],
    'project',
    'Plan four weeks of one piece of work, and compare the plan with what happened every Friday',
  ],
  [
    ['2.B.5.b', '2.C.1.c'],
    'volunteering',
    'Keep the budget of one small project, and explain each difference from the plan',
  ],
  [
    ['2.B.5.c'],
    'volunteering',
    'Look after the supplies of one task for a month: count, order, and note what ran out',
  ],
  [
    ['2.B.5.d', '2.C.1.f'],
    'volunteering',
    'Lead two or three people through one small task, and ask each afterward what to do differently',
  ],
  [
    ['2.C.1.a'],
    'volunteering',
    'Plan one small project on a page, with goal, people and dates, and go through it with someone who leads',
  ],
  [
    ['2.C.1.b'],
    'volunteering',
    'Put one messy file or process in order, so that someone else finds everything without asking',
  ],
  [
    ['2.C.1.d'],
    'project',
    'Describe one product for one kind of buyer, try it on three people, and note what they ask',
  ],
  [
    ['2.C.10'],
    'placement',
    'Follow one delivery from order to arrival, and write down each hand-over and what can delay it',
    'shadowing',
  ],
  [
    ['2.C.2.a', '2.C.2.b'],
    'placement',
    'Follow one product from raw material to delivery with someone who makes it, and draw the steps',
    'shadowing',
  ],
  [
    ['2.C.3.a'],
    'project',
    'Become the one to ask about one program others depend on: how it works, what breaks, how to fix it',
  ],
  [
    ['2.C.3.b'],
    'project',
    'Go through one technical drawing or specification with an engineer, then explain it in your own words',
    'mentoring',
  ],
  [
    ['2.C.3.d'],
    'placement',
    'Walk one building site with the person who runs it, and write down who works when and why',
    'shadowing',
  ],
  [
    ['2.C.7.b'],
    'volunteering',
    'Speak the language for half an hour on two days a week with someone who speaks it well',
  ],
  [
    ['2.C.7.c'],
    'project',
    'Finish one piece of work, and ask two people who do this for a living what they would change',
  ],
  [
    ['2.C.8.a'],
    'volunteering',
    'Join one safety round, and write down three risks, the rule for each, and how it is met',
  ],
  [
    ['2.C.8.b'],
    'project',
    'Read the rules behind one task, and ask the person responsible how they are applied',
  ],
  [
    ['2.C.9.a'],
    'placement',
    'Trace how one call or message travels through a network, with someone who runs it',
    'shadowing',
  ],
  [
    ['2.C.9.b'],
    'project',
    'Make one short piece for a newsletter or channel, and look at how people responded',
  ],
];

const TEMPLATE_OF: ReadonlyMap<string, StepTemplate> = new Map(
  CLUSTERS.flatMap(([ids, away, title, how = 'on-the-job']) =>
    ids.map((id) => [id, { key: ids.join(), title, how, away }] as const),
  ),
);

/** The step for a skill: its cluster's, or a general one by kind for skills we have no words for. */
export function stepTemplate(skill: Skill): StepTemplate {
  const own = TEMPLATE_OF.get(skill.id);
  if (own !== undefined) return own;
  const name = quoted(skill.name);
  return skill.kind === 'knowledge'
    ? {
        key: skill.id,
        title: `Have someone who works with it take you through three real cases of ${name}, then explain them in your own words`,
        how: 'mentoring',
        away: 'placement',
      }
    : {
        key: skill.id,
        title: `Practice ${name} in one real task a week for a month, and each time ask someone good at it for one tip`,
        how: 'on-the-job',
        away: 'project',
      };
}

/** Longest part of a name in a step's title, which has room for 300 characters. */
const LONGEST_NAME = 150;

/** Names of other job data may be phrases ("manage schedule of tasks"), or as long as a cell of a table can be. */
function quoted(name: string): string {
  return `“${name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()} …`}”`;
}

/** The step that helps to open a barrier. */
export function gateStepTitle(gate: GateKind): string {
  return GATE_STEPS[gate];
}

const GATE_STEPS: Readonly<Record<GateKind, string>> = {
  education:
    'Ask three employers whether they accept experience in place of the credential, and ask what getting it would take',
  preparation: 'Look for a job in between that asks for less preparation, and talk to one person who does it',
  license: 'Ask whether this job needs a license where you live',
  pay: 'Ask two employers and one person in the job what newcomers are really paid',
  time: 'Find two fixed hours a week for this, and agree on them with the people around you',
};

/** The title of a plan toward another role. */
export function movePlanTitle(origin: string, destination: string): string {
  return `From ${origin} to ${destination}`;
}

/** The title of a plan for a role as it changes. */
export function shiftPlanTitle(role: string, shift: string): string {
  return `${role}: ${shift}`;
}
