import { message } from '../platform/i18n';
import { type MarkedVerdict, markedVerdicts } from '../platform/messages';
import { changeSettings } from '../platform/settings-store';
import { settings } from '../ui/state';
import { Check, Section } from './section';

/** Which verdicts are marked in pages, whether speakers' figures are, and the badge. */
export function Marks() {
  const { marked, speakers, badge } = settings.value;
  return (
    <Section name="marks">
      <fieldset class="choices">
        <legend class="choices__legend">{message('marks_legend')}</legend>
        {markedVerdicts.map((verdict) => (
          <label key={verdict} class="choices__one">
            <input
              type="checkbox"
              checked={marked.includes(verdict)}
              onChange={(event) => toggle(verdict, event.currentTarget.checked)}
            />
            <span>
              <span class={`words words--${verdict}`}>{message(`verdict_${verdict}`)}</span>
              <span class="choices__detail">{message(`verdict_${verdict}_detail`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Check
        text={message('marks_speakers')}
        detail={message('marks_speakers_detail')}
        checked={speakers}
        onChange={(on) => changeSettings(() => ({ speakers: on }))}
      />
      <Check
        text={message('marks_badge')}
        detail={message('marks_badge_detail')}
        checked={badge}
        onChange={(on) => changeSettings(() => ({ badge: on }))}
      />
    </Section>
  );
}

function toggle(verdict: MarkedVerdict, on: boolean): void {
  changeSettings(({ marked }) => ({
    marked: markedVerdicts.filter((one) => (one === verdict ? on : marked.includes(one))),
  }));
}
