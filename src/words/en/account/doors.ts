/** The doors in Settings: a name, and what is behind it. */
export const settingsDoors = {
  alone: 'Your notes are on this device alone. If it is lost, so are they.',
  account: ['Never lose it', 'A locked copy, and use it on another phone too'],
  devices: ['Devices and ways in', 'Add or end a device, new keys, the copy on the server'],
  circles: ['Circles', 'Share some entries with a relative'],
  copies: ['Copies', 'A sealed file, a readable copy, taking a file in'],
  protection: ['What is protected, and what is not', 'In plain words'],
} as const
