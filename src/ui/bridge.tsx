/** The small mark beside the name: a footbridge seen from the side. */
export function BridgeMark() {
  return (
    <svg viewBox="0 0 50 32" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">
      <path d="M2 21.5C11 12.8 19 9.6 25.2 9.5 32 9.4 40.5 13.4 48 21.7" stroke-width="3" />
      <path d="M2.3 13.2C11 4.9 18.6 2.1 25 2.1c6.900 0 15 3.600 22.800 11.300" stroke-width="1.6" />
      <path
        d="M9 7.700v8.100M17.200 3.700v7.700M25.200 2.300v7M33.300 4.100v7.500M41.200 8.300v8.100"
        stroke-width="1.6"
      />
      <path
        d="M1.500 28.200c5-2 9-2 13.600 0s9 2 13.600 0 9-2 13.600 0c2.200 1 4.200 1.400 6.200 1.200"
        stroke-width="1.8"
        stroke="var(--water)"
      />
    </svg>
  )
}

const scenePlanks = [
  'M96 92.500l13.500-5.400 2.200 7-13.600 5.900z',
  'M114.500 85.300l14-4.600 1.700 7.200-14.100 5z',
  'M133.600 79.300l14.300-3.400 1.300 7.300-14.400 3.800z',
  'M153 75l14.500-2.200.9 7.400-14.600 2.500z',
  'M172.800 72.300l14.700-.9.400 7.400-14.800 1.200z',
  'M192.700 71.200l14.700.4-.1 7.500-14.800-.2z',
  'M212.700 72l14.600 1.700-.6 7.400-14.700-1.400z',
  'M232.400 74.500l14.400 3-1.200 7.300-14.500-2.700z',
  'M251.900 78.800l14.100 4.200-1.700 7.200-14.200-3.900z',
  'M270.900 84.700l13.700 5.100-2.300 7-13.700-4.900z',
]

/** The drawing on the front page: two banks, a river, and planks from one to the other. */
export function BridgeScene() {
  return (
    <svg
      class="scene"
      viewBox="0 0 380 150"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path
        d="M0 113c30-8 60-14 88-15.500 14-.5 22 8 25 30.500l1 22H0zM380 111c-30-8-60-13.500-89-14-13 0-21 8-25 31l-1 22h115z"
        fill="var(--reed)"
      />
      <path
        d="M0 112.600c31-8 60.500-13.800 88-15.200 14-.4 21.800 8.200 24.800 30.400M380 110.600c-30.500-7.900-60-13.300-89-13.800-13 .2-20.900 8.300-24.900 31"
        stroke="var(--line-strong)"
        stroke-width="1.600"
      />
      <path
        d="M122 128c12-4.500 23-4.500 34.500 0s23 4.500 34.500 0 23-4.500 34.500 0 21 4.400 31 .6M126 141c11-4 21-4 32 0s21 4 32 0 21-4 32 0 20 4 30 .6"
        stroke="var(--water)"
        stroke-width="2.600"
      />
      <g fill="var(--plank)" stroke="var(--ink)" stroke-width="1.100">
        {scenePlanks.map(d => (
          <path d={d} />
        ))}
      </g>
      <path
        d="M88 74C120 56.500 158 46.800 190.500 46.700c33 0 69 9.200 101 26.600M88.200 73.900l1.400 24M120.300 60.600l2 21.500M155.600 51l1.300 22.600M190.400 46.800l.2 23.200M225.600 50.800l-1.200 22.700M259.800 60.100l-2 22M291.400 73.200l-1.600 24"
        stroke="var(--ink)"
        stroke-width="2"
      />
      <path
        d="M30 107c-1-9 2-17 6-24M37 105c1-8 5-14 10-18M344 103c0-10-3-18-7-25M351 104c2-8 1-14 6-22"
        stroke="var(--river)"
        stroke-width="1.800"
      />
    </svg>
  )
}

/** A short run of planks that closes one part of a page. */
export function Planks() {
  return (
    <svg class="planks" viewBox="0 0 192 18" fill="currentColor" aria-hidden="true">
      <path d="M1 4.500l20-1.500.8 11L2 15.400zM27 3.200l20.500-.6.5 11.200-20.400.4zM53.500 2.600l20 .5-.3 11.100-20-.6zM79.600 3.400l20.300-.8.6 11.300-20.400.5zM106 2.500l20 .9-.6 11-20-1zM132 3.500l20.200-.6.5 11-20.300 1zM158.400 3l20.300 1.300-.9 11-20.200-1.600z" />
    </svg>
  )
}
