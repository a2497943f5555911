/** Every grammar: for tests. A method imports those of its family, so that no other page loads them. */
export * from '../grammar.ts';
export * from './helm.ts';
export * from './docker.ts';
export * from './aws.ts';
export * from './google.ts';
export * from './azure.ts';
export * from './digitalocean.ts';
