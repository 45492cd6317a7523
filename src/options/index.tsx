import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/choices.css';
import '../ui/series.css';
import './options.css';
import './added/added.css';
import { message } from '../platform/i18n';
import { startPage } from '../ui/state';
import { Options } from './options';

await startPage('page');
document.title = `Countercheck – ${message('options_title')}`;
render(<Options />, document.body);
