/** The log holds no personal data: the kind of error, where in our own code, and the route's pattern; never its words. */
export function logError(error: unknown, route: string | null): void {
	const kind = error instanceof Error ? error.name : typeof error;
	const code = (error as { code?: unknown } | null)?.code;
	const where = error instanceof Error ? ownFrames(error.stack ?? '') : [];
	process.stderr.write(
		`${JSON.stringify({ level: 'error', kind, code: typeof code === 'string' ? code : null, route, where })}\n`,
	);
}

/** Stack lines without the first one: that is the message, and may quote what somebody typed. */
function ownFrames(stack: string): string[] {
	return stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
		.slice(0, 6)
		.map((line) => line.trim().replace(/file:\/\/\S*\/(?=(build|src|cli)\/)/, ''));
}
