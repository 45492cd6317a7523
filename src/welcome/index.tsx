import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/choices.css';
import './welcome.css';
import { message } from '../platform/i18n';
import { startPage } from '../ui/state';
import { Welcome } from './welcome';

await startPage('page');
document.title = message('welcome_title');
render(<Welcome />, document.body);
