import { useStore } from 'zustand';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';

/** Whether work is measured. */
export function WorkSettings() {
  const { tools } = useMessages();
  const { settings } = useServices();
  const on = useStore(settings, ({ workLog }) => workLog === 'on');
  return (
    <Checkbox
      label={tools.work.measure}
      hint={tools.work.measureHint}
      checked={on}
      onChecked={(checked) => settings.getState().choose('workLog', checked ? 'on' : 'off')}
    />
  );
}
