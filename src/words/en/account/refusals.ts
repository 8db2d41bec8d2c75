/** Why something with the account, a device, a circle or a copy was not done, and what to do next. */
export const accountRefusals = {
  offline: 'No network right now. What you wrote is safe on this device. Try again when you are online.',
  session: 'You are signed out here. Sign in again with your e-mail, then go on.',
  'email-missing': 'Type your e-mail address.',
  'email-odd': 'That does not look like an e-mail address. Look at it again.',
  'code-missing': 'Type the code from the e-mail.',
  'code-old': 'That code is too old. Ask for a new one.',
  'code-tries': 'That was too many tries with this code. Ask for a new one.',
  'code-wrong': 'That is not the code we sent. Look at the e-mail again.',
  'letter-failed': 'We could not send the e-mail. Wait a few minutes, then try again.',
  'too-often': 'That was often enough for now. Wait a little, then try again.',
  'words-odd': 'We need seven words, and each must be one from our list. Look at how each is spelled.',
  'words-wrong': 'These words do not open your notebook. Look at your paper again, and at the order.',
  'words-differ': 'That is not the word at that place. Look at your paper again. Nothing is lost.',
  'key-code-odd': 'There is a slip in this code. Look at each group again. It has 7 groups of 4.',
  'key-code-wrong': 'This code does not open your notebook. Use the newest one you printed.',
  'passkey-wrong': 'This passkey does not open your notebook. Use your words or your printed code.',
  'link-gone': 'This code is used up or too old. Make a new one on your other device.',
  'invite-gone': 'This invitation is used up, too old, or was taken back. Ask for a new one.',
  'has-own': 'Your account has a notebook already. Open it here; what you wrote here goes along.',
  'not-joined': 'This needs an account first.',
  'not-owner': 'Only the person who started this circle can do that.',
  'name-taken':
    'Someone in this circle goes by this name already. Choose another, so that all can see who wrote what. The invitation still works.',
  quota: 'The room on the server is full. Take removed entries off for good, then try again.',
  'server-fault': 'The server has a problem. What you wrote is safe on this device. Try again later.',
  'server-changed':
    'The server gave back something that was changed. We did not take it. What you have here is as it was. Tell the people who run this site.',
  'server-behind':
    'The server lost some entries. This device is sending them again. You do not need to do anything.',
  withheld:
    'The server holds back entries that one of your devices wrote. Open the notebook on your other devices, then look again.',
  fork: 'The server shows two different pasts of your notebook. Nothing here was changed. Tell the people who run this site.',
  'newer-server': 'The server is newer than this page. Load the page again.',
  ended: 'You are no longer in this circle. Nothing new comes in.',
  'moved-on':
    'The keys were changed on another device. Open the notebook here again with your words. If you made new ones, use those.',
  'file-odd': 'This is not a file we can read. Choose the one you saved from here.',
  'file-words': 'These words do not open this file. Each file has seven words of its own.',
  'file-newer': 'A newer notebook made this file. Load the page again, then try once more.',
  'row-damaged':
    'This part of the file does not open: the file is damaged, or a newer notebook made it. Your notebook here is whole.',
  'row-odd': 'This entry could not be read. The others were taken.',
  'last-way': 'The seven words stay, since all else can break or be lost.',
} as const

export const waitMinutes = (minutes: number): string =>
  `That was often enough for now. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
