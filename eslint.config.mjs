// What is looked for stands beside the packages that it is made of.
export { default } from './ui/eslint.rules.js';
