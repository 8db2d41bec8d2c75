/**
 * Every call of the notebook's server: how, where, who may, how often, what answers. What a call takes and gives stands
 * with its answer; docs/notebook-format.md has the bytes.
 */
import type { Envelope } from './gate.server.ts'
import { keyKeep, keyList, slotDrop, slotKeep } from './keys.server.ts'
import { circleLeave, notebookDelete, notebookKeep, notebookStart } from './notebooks.server.ts'
import { rotate } from './rotate.server.ts'
import { inviteClaim, inviteLay, inviteUndo, linkClaim, linkLay, linkUndo } from './sharing.server.ts'
import { sessionEnd, sessionList, signInAsk, signInCode, signOutNotebook } from './sign-in.server.ts'
import { exportOps, purge, sync } from './sync.server.ts'

const id = ':id{[0-9a-f]+}'

export const envelopes: Envelope[] = [
  ['post', '/nb/sign-in', 'open', undefined, signInAsk],
  ['post', '/nb/sign-in/code', 'open', undefined, signInCode],
  ['post', '/nb/sign-out', 'session', undefined, signOutNotebook],
  ['get', '/nb/sessions', 'session', 'sync', sessionList],
  ['delete', '/nb/sessions/:session', 'session', 'change', sessionEnd],

  ['get', '/nb/keys', 'session', 'sync', keyList],
  ['put', '/nb/slots/:slot', 'session', 'change', slotKeep],
  ['delete', '/nb/slots/:slot', 'session', 'change', slotDrop],

  ['post', '/nb/notebooks', 'session', 'change', notebookStart],
  ['put', `/nb/${id}/keys/:epoch`, 'member', 'change', keyKeep],
  ['post', `/nb/${id}/sync`, 'member', 'sync', sync],
  ['post', `/nb/${id}/purge`, 'member', 'change', purge],
  ['post', `/nb/${id}/rotate`, 'owner', 'change', rotate],
  ['post', `/nb/${id}/leave`, 'member', 'change', circleLeave],
  ['post', `/nb/${id}/keep`, 'owner', 'change', notebookKeep],
  ['delete', `/nb/${id}`, 'owner', 'change', notebookDelete],
  ['get', `/nb/${id}/export`, 'member', 'export', exportOps],

  ['post', `/nb/${id}/invites`, 'owner', 'share', inviteLay],
  ['delete', `/nb/${id}/invites/:invite`, 'owner', 'change', inviteUndo],
  ['post', '/nb/invites/:invite/claim', 'session', 'share', inviteClaim],

  ['post', '/nb/links', 'session', 'share', linkLay],
  ['delete', '/nb/links/:link', 'session', 'change', linkUndo],
  ['post', '/nb/links/:link/claim', 'open', undefined, linkClaim],
]
