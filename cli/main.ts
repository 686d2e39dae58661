/** `vijfspoor <command>`: one file a command, loaded when asked for. */

interface Command {
	readonly does: string;
	readonly run: (args: string[]) => Promise<number>;
}

const commands: Record<string, Command> = {
	start: { does: 'start the school (npm start)', run: async () => (await import('./start.ts')).start() },
	test: { does: 'run every test (npm test)', run: async (args) => (await import('./test.ts')).test(args) },
	check: { does: 'check the types', run: async () => (await import('./check.ts')).check() },
	lint: { does: 'check the house rules', run: async () => (await import('./lint.ts')).lint() },
	bench: {
		does: 'measure beside an in-run reference',
		run: async (args) => (await import('../bench/bench.ts')).bench(args),
	},
	init: { does: 'open an empty school', run: async (args) => (await import('./init.ts')).init(args) },
	import: {
		does: 'read a OneRoster set',
		run: async (args) => (await import('./import.ts')).importCommand(args),
	},
	calendar: {
		does: "seed, show and edit the school's calendar",
		run: async (args) => (await import('./calendar.ts')).calendarCommand(args),
	},
	rebuild: {
		does: 'derive duties, access and lists again',
		run: async (args) => (await import('./rebuild.ts')).rebuildCommand(args),
	},
	audit: {
		does: 'verify the audit chains',
		run: async (args) => (await import('./audit.ts')).auditCommand(args),
	},
	'database-url': {
		does: "print the app role's login of the embedded database",
		run: async (args) => (await import('./database-url.ts')).databaseUrl(args),
	},
};

function help(): string {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
	return `vijfspoor <command>\n\n${lines.join('\n')}\n\nEach command explains itself with --help.\n`;
}

async function main([name, ...args]: string[]): Promise<number> {
	if (!name || name === 'help' || name === '--help') {
		process.stdout.write(help());
		return name ? 0 : 1;
	}
	const command = commands[name];
	if (!command) {
		process.stderr.write(`There is no command "${name}".\n\n${help()}`);
		return 1;
	}
	return command.run(args);
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	if (process.env.VIJFSPOOR_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
}
