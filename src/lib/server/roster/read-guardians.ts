/** Who cares for which pupil, from the pupil's agentSourcedIds; authority and post from our two extra columns. */
import { authorityColumn, postColumn } from './columns.ts';
import { readAnswer, readList } from './cells.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import type { People } from './read-people.ts';
import type { Answer, RosterGuardian } from './roster.ts';
import type { Row } from './sheet.ts';

const file = 'users';

export function readGuardians(rows: readonly Row[], people: People, problems: Problem[]): RosterGuardian[] {
	const pupils = rows.filter(({ cells }) => isActivePupil(cells.sourcedId ?? '', people));
	const ownAnswers = guardianAnswers(rows, people, problems);
	return pupils.flatMap((row) => guardiansOf(row, { people, ownAnswers }, problems));
}

interface Answers {
	authority: Answer;
	mayReceivePost: Answer;
}
type Report = { line: number; problems: Problem[] };
type Context = { people: People; ownAnswers: Map<string, Answers> };

function isActivePupil(sourceId: string, people: People): boolean {
	const person = people.bySourceId.get(sourceId);
	return person?.kind === 'pupil' && person.active;
}

/** What stands on a guardian's own row holds for each of their children, unless the child's row says otherwise. */
function guardianAnswers(rows: readonly Row[], people: People, problems: Problem[]): Map<string, Answers> {
	const answers = new Map<string, Answers>();
	for (const { line, cells } of rows) {
		const { sourcedId = '' } = cells;
		if (people.bySourceId.get(sourcedId)?.kind !== 'guardian' || answers.has(sourcedId)) continue;
		const read = (field: string) => answerIn(cells[field] ?? '', { file, line, field }, problems);
		answers.set(sourcedId, { authority: read(authorityColumn), mayReceivePost: read(postColumn) });
	}
	return answers;
}

function answerIn(value: string, place: Place, problems: Problem[]): Answer {
	const answer = readAnswer(value);
	if (!answer) problems.push(problemAt('answerUnclear', place));
	return answer ?? 'unknown';
}

function guardiansOf(
	{ line, cells }: Row,
	{ people, ownAnswers }: Context,
	problems: Problem[],
): RosterGuardian[] {
	const { sourcedId = '', agentSourcedIds = '' } = cells;
	const agents = readList(agentSourcedIds);
	const authority = answersPerAgent(agents, { cells, line, field: authorityColumn }, problems);
	const post = answersPerAgent(agents, { cells, line, field: postColumn }, problems);
	const links = new Map<string, RosterGuardian>();
	agents.forEach((agent, i) => {
		if (agent === '' || !isGuardian(agent, people, { line, problems })) return;
		const own = ownAnswers.get(agent);
		links.set(agent, {
			guardian: agent,
			pupil: sourcedId,
			authority: authority[i] ?? own?.authority ?? 'unknown',
			mayReceivePost: post[i] ?? own?.mayReceivePost ?? 'unknown',
		});
	});
	return [...links.values()];
}

/**
 * On a pupil's row the answers stand in the order of the guardians: a stepfather has authority over his own child only.
 * When their number differs nobody can say whose answer is whose, so all become unknown and the school asks.
 */
function answersPerAgent(
	agents: readonly string[],
	{ cells, line, field }: Row & { field: string },
	problems: Problem[],
): (Answer | undefined)[] {
	const value = cells[field];
	if (!value) return [];
	const answers = readList(value);
	if (answers.length !== agents.length) {
		problems.push(problemAt('answerUnclear', { file, line, field }));
		return agents.map(() => 'unknown');
	}
	return answers.map((answer) =>
		answer === '' ? undefined : answerIn(answer, { file, line, field }, problems),
	);
}

function isGuardian(agent: string, people: People, { line, problems }: Report): boolean {
	const place: Place = { file, line, field: 'agentSourcedIds' };
	const person = people.bySourceId.get(agent);
	if (!people.mentioned.has(agent)) problems.push(problemAt('unknownAgent', place));
	else if (person && person.kind !== 'guardian') problems.push(problemAt('agentIsNoGuardian', place));
	return person?.kind === 'guardian' && person.active;
}
