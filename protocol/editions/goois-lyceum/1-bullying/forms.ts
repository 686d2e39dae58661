/** Six forms of bullying with the examples the protocol gives. Nobody has to fit in one. Protocol §1.3. */
import type { Form } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';

export const forms = [
	{
		id: 'verbal',
		because: '§1.3.1',
		also: ['§1.3.0'],
		name: { nl: 'Verbaal', en: 'Verbal' },
		plain: { nl: 'Schelden of uitlachen', en: 'Calling names or laughing at someone' },
		examples: [
			{ id: 'humiliating', text: { nl: 'vernederen', en: 'humiliating' } },
			{ id: 'callingNames', text: { nl: 'schelden', en: 'swearing at someone' } },
			{ id: 'threatening', text: { nl: 'dreigen', en: 'threatening' } },
			{ id: 'ridiculing', text: { nl: 'belachelijk maken', en: 'making a fool of someone' } },
			{ id: 'nicknames', text: { nl: 'een nare bijnaam geven', en: 'giving a nasty nickname' } },
		],
		hints: [],
	},
	{
		id: 'physical',
		because: '§1.3.2',
		name: { nl: 'Lichamelijk', en: 'Physical' },
		plain: { nl: 'Slaan, duwen of spugen', en: 'Hitting, pushing or spitting' },
		examples: [
			{ id: 'pulling', text: { nl: 'trekken', en: 'pulling' } },
			{ id: 'pushing', text: { nl: 'duwen', en: 'pushing' } },
			{ id: 'spitting', text: { nl: 'spugen', en: 'spitting' } },
			{ id: 'kicking', text: { nl: 'schoppen', en: 'kicking' } },
			{ id: 'hitting', text: { nl: 'slaan', en: 'hitting' } },
			{ id: 'tripping', text: { nl: 'laten struikelen', en: 'tripping someone' } },
			{ id: 'scratching', text: { nl: 'krabben', en: 'scratching' } },
			{ id: 'biting', text: { nl: 'bijten', en: 'biting' } },
			{ id: 'pullingHair', text: { nl: 'aan de haren trekken', en: 'pulling hair' } },
			{ id: 'weapons', text: { nl: 'een wapen gebruiken', en: 'using a weapon' }, flag: 'weapon' },
		],
		hints: [
			{
				id: 'weaponOrInjury',
				audience: 'staff',
				because: '§1.3.2',
				notFromProtocol: chosenBySchool,
				text: {
					nl: 'Een wapen of een verwonding? Bel meteen de leerlingcoördinator en de schoolleider.',
					en: 'A weapon or an injury? Call the pupil coordinator and the school leader at once.',
				},
			},
		],
	},
	{
		id: 'intimidation',
		because: '§1.3.3',
		name: { nl: 'Intimidatie', en: 'Intimidation' },
		plain: { nl: 'Opwachten of bang maken', en: 'Waiting for someone or scaring them' },
		examples: [
			{ id: 'chasing', text: { nl: 'opjagen of achtervolgen', en: 'chasing or following' } },
			{ id: 'cornering', text: { nl: 'klemzetten', en: 'cornering' } },
			{ id: 'lockingUp', text: { nl: 'opsluiten', en: 'locking someone up' } },
			{ id: 'waitingFor', text: { nl: 'opwachten', en: 'lying in wait' } },
			{
				id: 'forcingBelongings',
				text: { nl: 'dwingen om iets af te geven', en: 'forcing someone to hand something over' },
			},
			{
				id: 'forcingMoney',
				text: {
					nl: 'dwingen om geld of spullen mee te nemen',
					en: 'forcing someone to bring money or things',
				},
			},
			{ id: 'intimidating', text: { nl: 'intimideren', en: 'intimidating' } },
			{
				id: 'sexualIntimidation',
				text: { nl: 'seksueel intimideren', en: 'sexual intimidation' },
				flag: 'sexual',
			},
		],
		hints: [
			{
				id: 'sexual',
				audience: 'staff',
				because: '§1.3.3',
				notFromProtocol: chosenBySchool,
				text: {
					nl: 'Iets seksueels? Houd de kring klein en ga naar de vertrouwenspersoon. Gaat het om een medewerker, meld het dan meteen bij de schoolleiding. Dat is een wettelijke plicht.',
					en: 'Something sexual? Keep the circle small and go to the confidant. If it concerns a member of staff, tell the school management at once. That is a legal duty.',
				},
			},
		],
	},
	{
		id: 'isolation',
		because: '§1.3.4',
		name: { nl: 'Isolatie', en: 'Isolation' },
		plain: { nl: 'Buitensluiten of negeren', en: 'Leaving out or ignoring' },
		examples: [
			{
				id: 'shuttingOut',
				text: { nl: 'laten merken dat iemand er niet bij hoort', en: 'showing someone they do not belong' },
			},
			{ id: 'silentTreatment', text: { nl: 'doodzwijgen', en: 'giving someone the silent treatment' } },
			{ id: 'ignoring', text: { nl: 'negeren', en: 'ignoring' } },
			{
				id: 'refusingToWorkTogether',
				text: { nl: 'niet willen samenwerken in een groepje', en: 'refusing to work together in a group' },
			},
		],
		hints: [
			{
				id: 'groups',
				audience: 'staff',
				because: '§2.1.3.1',
				text: {
					nl: 'Begin bij spoor 3. Maak zelf de groepjes en de plaatsen.',
					en: 'Start with track 3. Make the groups and the seating yourself.',
				},
			},
		],
		suggestsTrack: 3,
	},
	{
		id: 'stealingOrDamaging',
		because: '§1.3.5',
		name: { nl: 'Stelen of vernielen', en: 'Stealing or damaging' },
		plain: { nl: 'Spullen afpakken of stukmaken', en: 'Taking or breaking things' },
		examples: [
			{ id: 'takingAway', text: { nl: 'afpakken', en: 'taking away' } },
			{ id: 'damaging', text: { nl: 'met opzet beschadigen', en: 'damaging on purpose' } },
			{ id: 'breaking', text: { nl: 'kapotmaken', en: 'breaking' } },
		],
		hints: [
			{
				id: 'policeReport',
				audience: 'staff',
				because: '§1.3.5',
				notFromProtocol: chosenBySchool,
				text: {
					nl: 'Ouders kunnen aangifte doen. Noem dat als er iets van waarde weg of stuk is.',
					en: 'Parents can report it to the police. Say so when something of value is gone or broken.',
				},
			},
		],
	},
	{
		id: 'digital',
		because: '§1.3.6',
		name: { nl: 'Digitaal', en: 'Digital' },
		plain: { nl: 'Online of in een appgroep', en: 'Online or in a group chat' },
		examples: [
			{ id: 'images', text: { nl: 'foto’s of filmpjes misbruiken', en: 'misusing photos or videos' } },
			{ id: 'swearing', text: { nl: 'scheldwoorden sturen', en: 'sending swear words' } },
			{ id: 'accusing', text: { nl: 'beschuldigen', en: 'accusing' } },
			{ id: 'gossip', text: { nl: 'roddelen', en: 'gossiping' } },
			{ id: 'insults', text: { nl: 'beledigen', en: 'insulting' } },
		],
		hints: [
			{
				id: 'screenshots',
				audience: 'pupil',
				because: '§1.3.6',
				text: {
					nl: 'Maak een schermafbeelding van wat er staat. Dan is het niet weg.',
					en: 'Take a screenshot of what it says. Then it is not lost.',
				},
			},
			{
				id: 'nudeImages',
				audience: 'pupil',
				because: '§1.3.6',
				notFromProtocol: chosenBySchool,
				text: {
					nl: 'Gaat het om naaktbeelden? Stuur die niet mee. Vertel het aan de vertrouwenspersoon.',
					en: 'Is it about nude images? Do not send them along. Tell the confidant.',
				},
			},
		],
	},
] as const satisfies readonly Form[];
