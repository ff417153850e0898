export { Html, html } from '../../../libs/messages/html.js';
