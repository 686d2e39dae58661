/** Leaving quickly, when scripts run: white at once, Shift three times, and this page is not what Back shows. */
const pressedWithin = 5000;
let presses = [];

function leave(event) {
	event.preventDefault();
	const veil = document.createElement('div');
	veil.className = 'exit-veil';
	document.body.append(veil);
	location.replace('/weg');
}

document.addEventListener('click', (event) => {
	if (event.target instanceof Element && event.target.closest('[data-exit]')) leave(event);
});

// Any other key starts the count again: a capital letter is not a wish to leave.
document.addEventListener('keydown', (event) => {
	if (event.repeat) return;
	presses = event.key === 'Shift' ? [...presses.slice(-2), event.timeStamp] : [];
	if (presses.length === 3 && event.timeStamp - presses[0] <= pressedWithin) leave(event);
});

// Without a network the browser would replace the page, and with it what was typed.
document.addEventListener('submit', (event) => {
	const message = event.target.querySelector('[data-offline]');
	if (!message) return;
	message.hidden = navigator.onLine;
	if (!navigator.onLine) event.preventDefault();
});

// A page that the browser kept in memory is asked for anew: by now it may be empty.
window.addEventListener('pageshow', (event) => {
	if (event.persisted) location.reload();
});
