import './asking.css'
import { useEffect, useState } from 'preact/hooks'
import { drawn } from './drawn.ts'

/** A QR code, drawn in the page. It is dark on light by night too, since cameras need that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, show] = useState<boolean[][]>([])
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => show(encodeQR(text, 'raw', { ecc: 'medium', border: 4 })))
  }, [text])
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length || 1} ${rows.length || 1}`} role="img" aria-label={label}>
      <path d={drawn(rows)} />
    </svg>
  )
}

/** A code in groups of four, large enough to be read aloud or copied by hand. */
export function CodeShown({ code, label }: { code: string; label: string }) {
  const groups = code.match(/[0-9A-Za-z]{1,4}/g) ?? []
  return (
    <>
      <p class="code-name">
        <b>{label}</b>
      </p>
      <p class="code-groups">
        {groups.map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </p>
    </>
  )
}
