import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { circleWords } from '../../words/en/account/circle.ts'
import type { Circle, Device } from '../account/asks.ts'
import { notebook, status } from '../app/state.ts'
import { refused } from '../messages.ts'
import { isInternal } from './internal.ts'

/** The circles of this member, and the devices that write into the own notebook and the circles. Dropped on lock. */
export const circles = signal<Circle[]>([])
export const devices = signal<Device[]>([])

/** The circles that an entry can be put into. */
export const openCircles = (): Circle[] => circles.value.filter(circle => !circle.ended)

export const circleOf = (id: string | undefined): Circle | undefined =>
  circles.value.find(circle => circle.id === id)

let following = false

export async function readCircles(): Promise<void> {
  const answer = await notebook().ask({ ask: 'circles' })
  if (!refused(answer) && status.peek() === 'open') circles.value = (answer as Circle[]).map(inWords)
}

/** What has no name here yet gets words in its place: no heading and no row may be empty. */
const inWords = (circle: Circle): Circle => ({
  ...circle,
  name: circle.name || circleWords.noName,
  members: circle.members.map(member => ({
    ...member,
    name: member.name || nameless(circle, member),
  })),
})

function nameless({ role }: Circle, { me }: Circle['members'][number]): string {
  if (me) return circleWords.youNotNamed
  return role === 'owner' ? circleWords.invited : circleWords.notNamed
}

export async function readDevices(): Promise<void> {
  const answer = await notebook().ask({ ask: 'devices' })
  if (!refused(answer) && status.peek() === 'open') devices.value = answer as Device[]
}

function readBoth(): void {
  void readCircles()
  void readDevices()
}

function follow(): void {
  if (following) return
  following = true
  notebook().subscribe(change => {
    // The names of devices, circles and people come as entries of the notebook's own.
    if (change.change === 'circles' || (change.change === 'entries' && change.types.some(isInternal)))
      readBoth()
  })
  status.subscribe(next => {
    if (next === 'open') return readBoth()
    circles.value = []
    devices.value = []
  })
}

/** Keeps both lists up to date from the first screen on that needs them. */
export function useCircles(): void {
  useEffect(follow, [])
}

/** The same, asked anew as the screen opens: it is about who is in a circle now. */
export function useCirclesNow(): void {
  useEffect(() => {
    if (following) readBoth()
    else follow()
  }, [])
}
