// The English words.
import anchorWords from './en/anchors.json';
import commandWords from './en/commands.json';
import common from './en/common.json';
import compareWords from './en/compare.json';
import editWords from './en/edit.json';
import errors from './en/errors.json';
import exportWords from './en/export.json';
import handoverWords from './en/handover.json';
import hintWords from './en/hints.json';
import historyWords from './en/history.json';
import learningWords from './en/learning.json';
import libraryWords from './en/library.json';
import likelihoodWords from './en/likelihood.json';
import mapWords from './en/map.json';
import moveWords from './en/move.json';
import packWords from './en/packs.json';
import pictureWords from './en/pictures.json';
import planWords from './en/plan.json';
import profileWords from './en/profile.json';
import progressWords from './en/progress.json';
import routeWords from './en/routes.json';
import scheduleWords from './en/schedule.json';
import settingsWords from './en/settings.json';
import startWords from './en/start.json';
import stepDetailWords from './en/step.json';
import stepWords from './en/steps.json';
import tableWords from './en/table.json';
import talkWords from './en/talk.json';
import timeWords from './en/time.json';
import weekWords from './en/week.json';
import withinWords from './en/within.json';

/** English, by namespace: the words every other language follows key by key. */
export const words = {
  anchors: anchorWords,
  commands: commandWords,
  common,
  compare: compareWords,
  edit: editWords,
  errors,
  handover: handoverWords,
  hints: hintWords,
  history: historyWords,
  library: libraryWords,
  likelihood: likelihoodWords,
  map: mapWords,
  move: moveWords,
  packs: packWords,
  pictures: pictureWords,
  plan: planWords,
  profile: profileWords,
  routes: routeWords,
  settings: settingsWords,
  start: startWords,
  steps: stepWords,
  table: tableWords,
  within: withinWords,
  step: stepDetailWords,
  time: timeWords,
  export: exportWords,
  progress: progressWords,
  week: weekWords,
  schedule: scheduleWords,
  talk: talkWords,
  learning: learningWords,
};
