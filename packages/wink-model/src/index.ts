export { model as default } from './model.ts';
