// The sources of the built-in pack beside the imported ones: license, attribution asked for, and what we changed.
import { type Pack, type Source, sourceIdSchema } from '../../shared/model/pack.ts';

const eloundou: Source = {
  id: sourceIdSchema.parse('eloundou'),
  name: 'GPTs are GPTs: exposure by occupation, human rating β',
  publisher: 'T. Eloundou, S. Manning, P. Mishkin, D. Rock',
  period: '2023',
  place: 'United States',
  license: 'MIT',
  url: 'https://github.com/openai/GPTs-are-GPTs',
  attribution:
    'Exposure (human β): T. Eloundou, S. Manning, P. Mishkin and D. Rock, “GPTs are GPTs: Labor market impact potential of LLMs”, Science 384 (2024), and its published data.',
  changes: 'One of the six measures is taken and rounded to four decimals.',
};

const microsoft: Source = {
  id: sourceIdSchema.parse('microsoft'),
  name: 'Working with AI: AI applicability score by occupation',
  publisher: 'Microsoft Research',
  period: '2025',
  place: 'United States',
  license: 'CC BY 4.0',
  url: 'https://github.com/microsoft/working-with-ai',
  attribution:
    'AI applicability: K. Tomlinson, S. Jaffe, W. Wang, S. Counts and S. Suri, “Working with AI: Measuring the Applicability of Generative AI to Occupations”, Microsoft Research, 2025. Used under the CC BY 4.0 license.',
  changes:
    'Scores are given by SOC occupation; each role takes its SOC row’s, rounded to four decimals. Not endorsed by its authors.',
};

const waymark: Source = {
  id: sourceIdSchema.parse('waymark'),
  name: 'Waymark shifts and estimates',
  publisher: 'Waymark contributors',
  period: '2026',
  place: 'United States',
  license: 'MIT',
  url: '',
  attribution: 'Shifts, family short names and estimated requirements are Waymark’s own judgment.',
  changes: '',
};

/** The sources beside those of the imported release. */
export const ownSources: readonly Source[] = [eloundou, microsoft, waymark];

/** Which of them each kind of figure comes from. */
export const ownFactSources: Partial<Pack['factSources']> = {
  exposureEloundou: eloundou.id,
  exposureMicrosoft: microsoft.id,
  shifts: waymark.id,
};
