/** What is said while the Leave button works: as it goes, after one and two presses of Shift, when no third one came. */
export const exitTold = {
  going: 'Loading.',
  twoMore: 'Shift. Press it 2 more times to leave.',
  oneMore: 'Shift. Press it 1 more time to leave.',
  over: 'You stay on this page.',
}
