/**
 * Words that close a talk down, with a way to say it again. The guard reads what staff write themselves,
 * never a quote; it asks and never refuses. Protocol §B1.
 */
import type { ForbiddenWording } from '../../../schema.ts';

export const absolutes = {
	id: 'absolutes',
	because: '§B1.P.9',
	patterns: [
		{ source: '(?<!\\p{L})(?:altijd|vaak|nooit|meestal)(?!\\p{L})', flags: 'iu' },
		{ source: '(?<!\\p{L})(?:always|often|never|usually)(?!\\p{L})', flags: 'iu' },
	],
	appliesTo: ['talkNotes', 'sisText', 'letter'],
	explanation: {
		nl: 'Zo’n woord roept tegenspraak op. Eén moment met dag en plek is sterker.',
		en: 'A word like this invites contradiction. One moment with a day and a place is stronger.',
	},
	rephrase: { nl: 'Op … in … gebeurde dit: …', en: 'On … in … this happened: …' },
} as const satisfies ForbiddenWording;

export const personJudgement = {
	id: 'personJudgement',
	because: '§B1.P.7',
	also: ['§B1.P.8'],
	patterns: [
		{
			source:
				"(?<!\\p{L})(?:(?:je|jij) bent|(?:hij|zij|ze|die|deze leerling|de leerling) is) (?:(?:zo|heel|erg|echt|gewoon|best|te|wel|ook|een|zo[’']n) )*(?:gemene?|gemeen|laffe?|domme?|dom|slechte?|vals|valse|wreed|wrede|agressie[fv]e?|asociale?|asociaal|brutale?|brutaal|jaloerse?|jaloers|zielige?|zwakke?|zwak|rare?|raar|gekke?|gek|vervelende?|irritante?|irritant|lastige?|lui|luie|egoïstische?|manipulatie[fv]e?|gevoelloze?|gevoelloos|achterbakse?|onbetrouwbare?|onbetrouwbaar|waardeloze?|waardeloos|nare?|naar)(?!\\p{L})",
			flags: 'iu',
		},
		{
			source:
				"(?<!\\p{L})(?:je|jij) bent (?:een|zo[’']n) (?!keer|week|maand|dag|uur|tijdje|beetje|goede?|fijne?)\\p{L}+",
			flags: 'iu',
		},
		{
			source:
				"(?<!\\p{L})(?:you are|you[’']re|he is|she is|they are) (?:(?:so|very|really|just|such|too|a|an) )*(?:mean|nasty|stupid|bad|cruel|weak|pathetic|lazy|annoying|aggressive|selfish|jealous|horrible|coward)(?!\\p{L})",
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes', 'sisText', 'letter'],
	explanation: {
		nl: 'Dit zegt iets over wie iemand is. Wie zich afgewezen voelt, luistert niet meer. Zeg wat er werd gedaan.',
		en: 'This says something about who someone is. Who feels rejected stops listening. Say what was done.',
	},
	rephrase: {
		nl: 'Ik zag …. Ik vind dat …. Ik wil dat ….',
		en: 'I saw …. I think that …. I want ….',
	},
} as const satisfies ForbiddenWording;

export const labels = {
	id: 'labels',
	because: '§B1.P.8',
	patterns: [
		{
			source:
				'(?<!\\p{L})(?:pesters?|daders?|slachtoffers?|pestkop(?:pen)?|aanstichters?|meelopers?)(?!\\p{L})',
			flags: 'iu',
		},
		{
			source: '(?<!\\p{L})(?:bullies|(?:a|the) bully|perpetrators?|offenders?|victims?)(?!\\p{L})',
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes', 'sisText', 'letter'],
	explanation: {
		nl: 'Een naam als deze blijft aan een kind plakken. Noem het gedrag.',
		en: 'A name like this sticks to a child. Name the behaviour.',
	},
	rephrase: {
		nl: 'de leerling die pest / de leerling die gepest wordt',
		en: 'the pupil who bullies / the pupil who is bullied',
	},
} as const satisfies ForbiddenWording;

export const interpretation = {
	id: 'interpretation',
	because: '§B1.P.5',
	also: ['§B1.P.4'],
	patterns: [
		{
			source: '(?<!\\p{L})(?:zeker|vast|natuurlijk|blijkbaar|kennelijk|alleen maar) om(?:dat)?(?!\\p{L})',
			flags: 'iu',
		},
		{ source: '(?<!\\p{L})omdat (?:je|jij|hij|zij|ze|die)(?!\\p{L})', flags: 'iu' },
		{ source: '(?<!\\p{L})(?:je|jij|hij|zij|ze) wilden?(?!\\p{L})', flags: 'iu' },
		{ source: '(?<!\\p{L})(?:expres|opzettelijk|met opzet)(?!\\p{L})', flags: 'iu' },
		{ source: '(?<!\\p{L})graag de \\p{L}+ste(?!\\p{L})', flags: 'iu' },
		{
			source:
				'(?<!\\p{L})om (?:stoer|leuk|grappig|populair) (?:te (?:doen|zijn|lijken|worden)|gevonden te worden)(?!\\p{L})',
			flags: 'iu',
		},
		{
			source:
				'(?<!\\p{L})(?:(?:surely|obviously|probably|just) because|because you|you (?:just )?wanted|on purpose|deliberately)(?!\\p{L})',
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes', 'sisText', 'letter'],
	explanation: {
		nl: 'Hier vul je een reden in. Dat voelt als kritiek. Schrijf op wat te zien of te horen was, en vraag naar de rest.',
		en: 'Here you fill in a reason. That feels like criticism. Write down what could be seen or heard, and ask about the rest.',
	},
	rephrase: {
		nl: 'Er is gezien of gehoord dat …. Hoe kwam dat volgens jou?',
		en: 'It was seen or heard that …. How did that come about, according to you?',
	},
} as const satisfies ForbiddenWording;

export const secrecyPromise = {
	id: 'secrecyPromise',
	because: '§B1.V.32',
	patterns: [
		{
			source: '(?<!\\p{L})(?:blijft|houd(?:en)? (?:het|dit|we het)) (?:tussen|onder) ons(?!\\p{L})',
			flags: 'iu',
		},
		{
			source: '(?<!\\p{L})(?:niemand (?:hoort|weet|komt)|hoort niemand|komt niemand te weten)(?!\\p{L})',
			flags: 'iu',
		},
		{
			source:
				'(?<!\\p{L})(?:ik|we|wij) (?:zeg|zeggen|vertel|vertellen) (?:het |dit |hier )?(?:niets|niks|niet|tegen niemand|aan niemand)(?!\\p{L})',
			flags: 'iu',
		},
		{ source: '(?<!\\p{L})(?:ons geheim(?:pje)?|geheim ?hou(?:d|den|dt))(?!\\p{L})', flags: 'iu' },
		{
			source:
				"(?<!\\p{L})(?:(?:stays?|keep (?:it|this)) between us|nobody will (?:know|hear|find out)|(?:i|we) (?:won[’']t|will not) tell|our secret)(?!\\p{L})",
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes', 'letter'],
	explanation: {
		nl: 'Wie zwijgen belooft, kan niet meer helpen. Zeg liever wie wat hoort, en wanneer.',
		en: 'Who promises silence can no longer help. Rather say who hears what, and when.',
	},
	rephrase: {
		nl: 'Voordat ik het aan … vertel, bespreek ik het met jou.',
		en: 'Before I tell …, I discuss it with you.',
	},
} as const satisfies ForbiddenWording;

export const outcomePromise = {
	id: 'outcomePromise',
	because: '§B1.V.20',
	patterns: [
		{
			source:
				'(?<!\\p{L})(?<!niet )(?<!niks )(?<!niets )(?:beloof(?! (?:niet|niets|niks|geen))|beloven|beloofd|gegarandeerd|garandeer|garanderen)(?!\\p{L})',
			flags: 'iu',
		},
		{
			source:
				'(?<!\\p{L})komt (?:het |dit )?(?:helemaal |zeker |echt |vanzelf |allemaal |wel )*goed(?!\\p{L})',
			flags: 'iu',
		},
		{
			source:
				'(?<!\\p{L})(?:gebeurt|zal) (?:het |dit )?(?:zeker )?(?:nooit|niet) meer(?: gebeuren)?(?!\\p{L})',
			flags: 'iu',
		},
		{
			source:
				"(?<!\\p{L})(?:(?<!cannot |can[’']t |not )promise|guaranteed?|(?:it |everything )?will (?:all )?be (?:fine|all right|okay)|will never happen again)(?!\\p{L})",
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes', 'letter'],
	explanation: {
		nl: 'Een kant-en-klare oplossing is er niet. Zeg wat je gaat doen, en wanneer.',
		en: 'There is no ready-made solution. Say what you will do, and when.',
	},
	rephrase: {
		nl: 'Dit ga ik doen: …. Op … kijken we samen of het helpt.',
		en: 'I will do this: …. On … we look together whether it helps.',
	},
} as const satisfies ForbiddenWording;

export const blameOrSolution = {
	id: 'blameOrSolution',
	because: '§B1.V.7',
	patterns: [
		{ source: '(?<!\\p{L})waarom (?:deed|heb|had|ging|zei|liet) (?:je|jij)(?!\\p{L})', flags: 'iu' },
		{ source: '(?<!\\p{L})(?:eigen|jouw|je) schuld(?!\\p{L})', flags: 'iu' },
		{
			source:
				'(?<!\\p{L})(?:(?:je|jij) (?:had|moet|moest)|had (?:je|jij)|moet (?:je|jij)) (?:maar|gewoon|dan|eens|niet|beter)(?!\\p{L})',
			flags: 'iu',
		},
		{ source: '(?<!\\p{L})lok(?:t|te)? (?:het|dit) (?:zelf )?uit(?!\\p{L})', flags: 'iu' },
		{
			source:
				'(?<!\\p{L})(?:why did you|(?:your|own) fault|you should(?: have)?|you must|you had to|asking for it)(?!\\p{L})',
			flags: 'iu',
		},
	],
	appliesTo: ['talkNotes'],
	explanation: {
		nl: 'Over oorzaak, schuld en oplossing praten jullie later. Nu telt het verhaal.',
		en: 'Cause, blame and solution come later. Now the story counts.',
	},
	rephrase: { nl: 'Vertel eens wat er gebeurde toen ….', en: 'Tell me what happened when ….' },
} as const satisfies ForbiddenWording;

export const wording = [
	absolutes,
	personJudgement,
	labels,
	interpretation,
	secrecyPromise,
	outcomePromise,
	blameOrSolution,
] as const satisfies readonly ForbiddenWording[];
