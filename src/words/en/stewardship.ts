export const stewardship = {
  title: 'Running the site',
  people: 'People',
  peopleText: 'A counsellor answers questions and prepares what is published. A steward runs the site.',
  name: 'Screen name',
  unnamed: 'No name yet',
  role: 'Role',
  since: (day: string) => `since ${day}`,
  change: (name: string) => `Role of ${name}`,
  keep: 'Keep',
  attention: 'What needs attention',
  unsigned: (n: number, of: number) => `${n} of ${of} pages have no clinician’s name yet.`,
  stale: (n: number) =>
    n === 1
      ? '1 number to call was not checked for six months.'
      : `${n} numbers to call were not checked for six months.`,
  lines: 'See all numbers to call',
  fine: 'All numbers to call were checked in the last six months.',
  trial: 'Letters are not sent: this is a trial. Set SMTP_URL to send them.',
  sample: 'The sample community',
  sampleText:
    'Made-up people and stories, so that you can look around. Removing them takes all they wrote, at once and for good.',
  sampleTick: 'Yes, remove the sample',
  sampleRemove: 'Remove the sample',
}
