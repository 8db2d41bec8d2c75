import type { ComponentType } from 'preact'
import type { ScreenName } from '../app/go.ts'
import { DaysScreen } from './days.tsx'
import { later } from './later.ts'
import { LogScreen } from './log.tsx'
import { ahead } from './loved-one/ahead.ts'
import { TimerScreen } from './timer.tsx'
import { TodayScreen } from './today.tsx'

/** Shown in place of a screen whose tool the home's tier shuts. */
export const Closed = later(async () => (await import('./closed/closed.tsx')).ClosedScreen)

/** Every screen by its name (names stand in `../app/go.ts`). */
export const screens: Partial<Record<ScreenName, ComponentType<{ id?: string }>>> = {
  today: TodayScreen,
  log: LogScreen,
  timer: TimerScreen,
  said: later(async () => (await import('./said.tsx')).SaidScreen),
  days: DaysScreen,
  entry: later(async () => (await import('./entry.tsx')).EntryScreen),
  chart: later(async () => (await import('./chart.tsx')).ChartScreen),
  window: later(async () => (await import('./window/window.tsx')).WindowScreen),
  settings: later(async () => (await import('./settings.tsx')).SettingsScreen),
  scripts: later(async () => {
    await ahead('script', 'attempt', 'loved-one')
    return (await import('./script/scripts.tsx')).ScriptsScreen
  }),
  script: later(async () => {
    await ahead('script', 'loved-one')
    return (await import('./script/script.tsx')).ScriptScreen
  }),
  attempts: later(async () => {
    await ahead('script', 'attempt', 'opening')
    return (await import('./talk/attempts.tsx')).AttemptsScreen
  }),
  attempt: later(async () => {
    await ahead('script', 'attempt', 'loved-one', 'invitation')
    return (await import('./talk/attempt.tsx')).AttemptScreen
  }),
  rehearsal: later(async () => {
    await ahead('script', 'loved-one')
    return (await import('./rehearsal/rehearsal.tsx')).RehearsalScreen
  }),
  message: later(async () => {
    await ahead('loved-one')
    return (await import('./message/message.tsx')).MessageScreen
  }),
  moment: later(async () => {
    await ahead('loved-one')
    return (await import('./moment/moment.tsx')).MomentScreen
  }),
  kit: later(async () => {
    await ahead('option', 'opening', 'night-plan', 'loved-one', 'invitation')
    return (await import('./kit/kit.tsx')).KitScreen
  }),
  option: later(async () => {
    await ahead('option', 'loved-one')
    return (await import('./kit/option.tsx')).OptionScreen
  }),
  analysis: later(async () => {
    await ahead('use-analysis')
    return (await import('./functional-analysis/analysis.tsx')).AnalysisScreen
  }),
  healthy: later(async () => {
    await ahead('healthy-activity')
    return (await import('./functional-analysis/healthy.tsx')).HealthyScreen
  }),
  'own-plan': later(async () => {
    await ahead('own-plan', 'loved-one')
    return (await import('./own-plan/own-plan.tsx')).OwnPlanScreen
  }),
  home: later(async () => {
    await ahead('loved-one')
    return (await import('./home/home.tsx')).HomeScreen
  }),
  'safety-plan': later(async () => {
    await ahead('safety-plan')
    return (await import('./safety-plan/safety-plan.tsx')).SafetyPlanScreen
  }),
  problem: later(async () => {
    await ahead('problem')
    return (await import('./problem/problem.tsx')).ProblemScreen
  }),
  consequence: later(async () => {
    await ahead('consequence', 'loved-one')
    return (await import('./consequence/consequence.tsx')).ConsequenceScreen
  }),
  reward: later(async () => {
    await ahead('reward', 'healthy-activity', 'loved-one')
    return (await import('./reward/reward.tsx')).RewardScreen
  }),
  shaping: later(async () => {
    await ahead('shaping', 'reward', 'loved-one')
    return (await import('./shaping/shaping.tsx')).ShapingScreen
  }),
  withdrawal: later(async () => {
    await ahead('withdrawal', 'reward', 'loved-one')
    return (await import('./withdrawal/withdrawal.tsx')).WithdrawalScreen
  }),
  money: later(async () => {
    await ahead('money', 'loved-one')
    return (await import('./money/money.tsx')).MoneyScreen
  }),
  signs: later(async () => {
    await ahead('loved-one')
    return (await import('./signs/signs.tsx')).SignsScreen
  }),
  'own-life': later(async () => {
    await ahead('own-life', 'own-goal', 'good-thing', 'safety-plan')
    return (await import('./own-life/own-life.tsx')).OwnLifeScreen
  }),
  calm: later(async () => {
    await ahead('safety-plan')
    return (await import('./own-life/calm.tsx')).CalmScreen
  }),
  mood: later(async () => {
    await ahead('mood', 'safety-plan')
    return (await import('./own-life/mood.tsx')).MoodScreen
  }),
  children: later(async () => {
    await ahead('children', 'safety-plan', 'loved-one')
    return (await import('./children/children.tsx')).ChildrenScreen
  }),
  'first-weeks': later(async () => {
    await ahead('first-weeks', 'lapse-plan', 'option', 'opening', 'loved-one')
    return (await import('./after-entry/first-weeks.tsx')).FirstWeeksScreen
  }),
  'lapse-plan': later(async () => {
    await ahead('lapse-plan', 'first-weeks', 'safety-plan', 'loved-one')
    return (await import('./after-entry/lapse-plan.tsx')).LapsePlanScreen
  }),
  invitation: later(async () => {
    await ahead('invitation', 'attempt', 'opening', 'night-plan', 'own-plan', 'profile')
    return (await import('./invitation/invitation.tsx')).InvitationScreen
  }),
  profile: later(async () => {
    await ahead('profile', 'loved-one')
    return (await import('./profile/profile.tsx')).ProfileScreen
  }),
  tools: later(async () => (await import('./every-tool/every-tool.tsx')).EveryToolScreen),
  'loved-one': later(async () => {
    await ahead('loved-one')
    return (await import('./loved-one/loved-one.tsx')).LovedOneScreen
  }),
  account: later(async () => (await import('./account/account.tsx')).AccountScreen),
  devices: later(async () => (await import('./devices/devices.tsx')).DevicesScreen),
  circles: later(async () => (await import('./circle/circles.tsx')).CirclesScreen),
  copies: later(async () => (await import('./backup/copies.tsx')).CopiesScreen),
  protection: later(async () => (await import('./protection/protection.tsx')).ProtectionScreen),
  versions: later(async () => (await import('./versions/versions.tsx')).VersionsScreen),
}
