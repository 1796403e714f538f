import { render } from 'preact';
import { Popup } from '../../src/popup/popup';
import '../../src/popup/popup.css';
import { UiContext } from '../../src/popup/ui-context';
import { uiTongue } from '../../src/ui/i18n/ui-language';

document.documentElement.lang = uiTongue();
render(
  <UiContext.Provider value={uiTongue()}>
    <Popup />
  </UiContext.Provider>,
  document.body,
);
