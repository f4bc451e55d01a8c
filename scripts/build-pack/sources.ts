// Every source of the pack: what it is, its license, the attribution it asks for, and what we changed.
import { type Pack, type Source, sourceIdSchema } from '../../shared/model/pack.ts';

const onet: Source = {
  id: sourceIdSchema.parse('onet'),
  name: 'O*NET 30.1 Database',
  publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
  period: 'December 2025',
  place: 'United States',
  license: 'CC BY 4.0',
  url: 'https://www.onetcenter.org/database.html',
  attribution:
    'This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  changes:
    'Importance and level are rescaled to 0–1 and 0–5 and rounded. Ratings recommended for suppression are left out; skills marked not relevant have level 0. The twelve answers on required education are folded to eight levels, and a survey with a suppressed answer is left out. Alternate and reported titles are merged and repeated ones dropped. Roles without ratings carry our estimates, marked as such, with the rated roles they come from. Descriptions, tasks and other wording are left out.',
};

const wages: Source = {
  id: sourceIdSchema.parse('bls-oews'),
  name: 'Occupational Employment and Wage Statistics',
  publisher: 'U.S. Bureau of Labor Statistics',
  period: 'May 2024',
  place: 'United States',
  license: 'Public domain',
  url: 'https://www.bls.gov/oes/',
  attribution:
    'Wages: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024.',
  changes:
    'A row that covers several roles is given to each of them, with the number of roles that share it. Hourly wages are not turned into yearly ones.',
};

const projections: Source = {
  id: sourceIdSchema.parse('bls-projections'),
  name: 'Employment Projections, tables 1.2 and 1.10',
  publisher: 'U.S. Bureau of Labor Statistics',
  period: '2024–34',
  place: 'United States',
  license: 'Public domain',
  url: 'https://www.bls.gov/emp/',
  attribution:
    'Jobs, openings, separations and typical entry education: U.S. Bureau of Labor Statistics, Employment Projections, 2024–34.',
  changes:
    'Thousands are written as persons. A row that covers several roles is given to each of them with the number of roles that share it; a role’s own jobs are an equal part of its row. Education names are mapped to our eight levels.',
};

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

/** All sources of the pack. */
export const sources: Source[] = [onet, wages, projections, eloundou, microsoft, waymark];

/** Which source each kind of figure comes from. */
export const factSources: Pack['factSources'] = {
  ratings: onet.id,
  pay: wages.id,
  outlook: projections.id,
  education: projections.id,
  exposureEloundou: eloundou.id,
  exposureMicrosoft: microsoft.id,
  shifts: waymark.id,
};
