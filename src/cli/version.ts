import product from '../../package.json';

/** Version of the product, as released. */
export const VERSION: string = product.version;
