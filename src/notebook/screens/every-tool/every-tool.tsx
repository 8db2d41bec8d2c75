import '../../tools.css'
import { allows } from '../../../craft/safety.ts'
import { everyTool as t } from '../../../words/en/tools/every-tool.ts'
import { go } from '../../app/go.ts'
import { Screen } from '../../app/parts.tsx'
import { homeTier } from '../loved-one/about.ts'
import { screens } from '../registry.ts'
import { screenTools } from '../screen-tools.ts'

type Door = keyof typeof t.doors

const groups: Record<keyof typeof t.groups, readonly Door[]> = {
  safety: ['moment', 'home', 'safety-plan', 'children'],
  understand: ['signs', 'loved-one', 'profile', 'chart', 'window', 'analysis', 'healthy'],
  talk: ['scripts', 'message', 'rehearsal', 'attempts', 'own-plan'],
  encourage: ['reward', 'shaping', 'withdrawal', 'consequence', 'money', 'problem'],
  treatment: ['kit', 'invitation', 'first-weeks', 'lapse-plan'],
  you: ['own-life', 'calm', 'mood'],
}

/** Every tool, in the order of the method: safety first. A tool that is shut for this home says so. */
export function EveryToolScreen() {
  return (
    <Screen title={t.title} lead={t.lead} wide>
      {(Object.keys(groups) as (keyof typeof groups)[])
        .filter(group => groups[group].some(name => screens[name]))
        .map(group => (
          <section key={group}>
            <h2>{t.groups[group]}</h2>
            <div class="doors">
              {groups[group]
                .filter(name => screens[name])
                .map(name => (
                  <ToolDoor key={name} name={name} />
                ))}
            </div>
          </section>
        ))}
    </Screen>
  )
}

function ToolDoor({ name }: { name: Door }) {
  const [label, does] = t.doors[name]
  const tool = screenTools[name]
  const shut = tool !== undefined && !allows(homeTier.value, tool)
  return (
    <button type="button" class="door" onClick={() => go(name)}>
      <span>
        <b>{label}</b>
        <small>{shut ? t.shut : does}</small>
      </span>
    </button>
  )
}
