// What the likelihood knows about a move, as the command line names it.
import type { FeatureId } from '../../shared/moves/likelihood/features.ts';

/** Each completes "counts here: …". */
export const likelihoodNames: Readonly<Record<FeatureId, string>> = {
  jobs: 'how many people do this job',
  turnover: 'how often people in it change to another job',
  'self-employed': 'how many in it work for themselves',
  certificate: 'entry asks for a certificate of its own',
  related: 'how close the two are among related jobs',
  'related-directly': 'named as related to your job',
  'related-closely': 'named among the closest to your job',
  'related-and-jobs': 'how close the two are, together with how many people do this job',
  'related-and-own-jobs': 'how close the two are, together with how many people do your job',
  'related-and-preparation': 'how close the two are, together with your job’s preparation',
  'preparation-and-jobs': 'your job’s preparation, together with how many people do this job',
  title: 'words the two titles share',
  products: 'software and tools the two share',
  'same-group': 'the same group of jobs',
  'pay-alike': 'both paid above, or both below, most jobs',
  'turnover-gap': 'how far the two differ in how often people change jobs',
  'leaving-gap': 'how far the two differ in how often people stop working',
  'abilities-more': 'higher demands on body and mind',
  abilities: 'different demands on body and mind',
  knowledge: 'another field of knowledge',
  skills: 'different skills',
};
