/** Made by `pnpm ship` in packages/learn. */
export const SHIPPED = '';
