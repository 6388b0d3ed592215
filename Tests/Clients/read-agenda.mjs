// Reads an iCalendar file with a parser that nobody here wrote.
//   node read-agenda.mjs < file.ics
// Prints one JSON list: for each event its id, start (UTC), summary and status; before it the version and product.
import fs from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(0, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    id: event.uid,
    start: event.startDate.toJSDate().toISOString(),
    minutes: event.duration.toSeconds() / 60,
    summary: event.summary,
    status: component.getFirstPropertyValue('status'),
  };
});
console.log(JSON.stringify({ version: calendar.getFirstPropertyValue('version'), product: calendar.getFirstPropertyValue('prodid'), events }));
