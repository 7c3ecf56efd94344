import type { BringRefusal } from '../../session/importItem.ts';
import type { Messages } from '../messages/en.ts';

/** Why a file, or one page of it, cannot be brought in: a sentence that names the file. */
export function problemSentence({ import: words }: Messages, file: string, { line, problem }: BringRefusal): string {
  const name = line === null ? file : words.line({ name: file, line });
  const kind = words.kinds[problem.problem === 'binary' ? problem.kind : 'unknown'];
  return words.problems[problem.problem]({ name, kind });
}

const SHOWN_FAULTS = 3;

/** What the curious may want to know of it besides. */
export function problemDetail({ import: words }: Messages, { problem }: BringRefusal): string {
  if (problem.problem === 'not-json') return words.parserSays({ words: problem.detail });
  if (problem.problem !== 'bad-record') return '';
  const told = problem.faults.slice(0, SHOWN_FAULTS).map(({ code, path }) => words.faults[code]({ path }));
  return problem.faults.length > SHOWN_FAULTS ? `${told.join('; ')} …` : told.join('; ');
}
