// How our shifts are written down: skills by a short name for their O*NET element, raises as importance and level.
import { roleIdSchema, type Shift, shiftIdSchema, skillIdSchema } from '../../../shared/model/pack.ts';

/** The month these shifts were written or last reviewed. */
const WRITTEN = '2026-11';

const ELEMENTS = {
  reading: '2.A.1.a',
  listening: '2.A.1.b',
  writing: '2.A.1.c',
  speaking: '2.A.1.d',
  criticalThinking: '2.A.2.a',
  activeLearning: '2.A.2.b',
  learningStrategies: '2.A.2.c',
  monitoring: '2.A.2.d',
  socialPerceptiveness: '2.B.1.a',
  coordination: '2.B.1.b',
  persuasion: '2.B.1.c',
  negotiation: '2.B.1.d',
  instructing: '2.B.1.e',
  serviceOrientation: '2.B.1.f',
  complexProblems: '2.B.2.i',
  technologyDesign: '2.B.3.b',
  programming: '2.B.3.e',
  operationsMonitoring: '2.B.3.g',
  troubleshooting: '2.B.3.k',
  qualityControl: '2.B.3.m',
  judgment: '2.B.4.e',
  systemsAnalysis: '2.B.4.g',
  systemsEvaluation: '2.B.4.h',
  timeManagement: '2.B.5.a',
  managingMaterials: '2.B.5.c',
  humanResources: '2.C.1.f',
  production: '2.C.2.a',
  computers: '2.C.3.a',
  engineering: '2.C.3.b',
  design: '2.C.3.c',
  mathematics: '2.C.4.a',
  physics: '2.C.4.b',
  geography: '2.C.4.g',
  education: '2.C.6',
  safety: '2.C.8.a',
  law: '2.C.8.b',
  telecommunications: '2.C.9.a',
} as const;

type SkillWord = keyof typeof ELEMENTS;

type WrittenShift = Pick<Shift, 'name' | 'trigger' | 'tools' | 'rationale'> & {
  readonly id: string;
  readonly roles: readonly string[];
  /** Importance 0..1 and level 0..5 that the role will ask at least. */
  readonly raises: Readonly<Partial<Record<SkillWord, readonly [importance: number, level: number]>>>;
};

/** A shift as the pack holds it. */
export function shift({ id, roles, raises, ...rest }: WrittenShift): Shift {
  return {
    ...rest,
    id: shiftIdSchema.parse(id),
    roles: roles.map((role) => roleIdSchema.parse(role)),
    raises: Object.entries(raises).map(([word, [importance, level]]) => ({
      // entries() widens the keys, which are exactly those of ELEMENTS.
      skill: skillIdSchema.parse(ELEMENTS[word as SkillWord]),
      importance,
      level,
    })),
    date: WRITTEN,
  };
}
