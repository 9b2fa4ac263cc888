export type Input = { params?: Record<string, string>; query?: Record<string, string>; body?: Record<string, unknown> }

export const address = {
  firstName: 'Ada',
  lastName: 'Rider',
  company: 'Rider AG',
  street: 'Seestrasse 1',
  extra: 'c/o Keller',
  postalCode: '8001',
  city: 'Zürich',
  country: 'CH',
  phone: '+41 44 000 00 00',
}
export const words = { en: 'Cap', de: 'Kappe', pl: 'Czapka' }

/** What exists when the examples are sent: tokens and ids of what they speak of. */
export type Existing = {
  cart: { token: string; lineId: string }
  model: { slug: string; key: string }
  variantId: string
  otherVariantId: string
  productId: string
  unpaid: { id: string; token: string }
  paidId: string
}

/** One input for each operation that has any, with every text field that it knows. */
export function exampleInputs({
  cart,
  model,
  variantId,
  otherVariantId: other,
  productId,
  unpaid: placed,
  paidId,
}: Existing) {
  const token = { token: cart.token }
  const at = '2026-11-22T10:00:00Z'
  const told = { id: 'told-by-the-till', name: 'page.viewed', path: '/en-ch/products/cap', at, data: {} }
  const place_ = { storefront: 'en-ch' }
  const order = { id: paidId }
  const product = { id: productId }
  const content = { name: words, summary: words, description: words, brand: 'Vela', type: 'cap', tags: ['new'] }
  const examples: Record<string, Input> = {
    listProducts: { query: { ...place_, category: 'gear', sort: 'price', price: '1-2', colour: 'red' } },
    getProduct: { params: { slug: 'helmet-1' }, query: place_ },
    listCategories: { query: place_ },
    search: { query: { ...place_, q: 'cap', cursor: '' } },
    suggest: { query: { ...place_, q: 'cap' } },
    listAssets: { query: { ...place_, q: 'cap', kind: 'image', tag: 'cap', cursor: '' } },
    getAsset: { params: { name: 'x' }, query: place_ },
    listAssetsForStaff: { query: { search: 'cap', tag: 'cap', folder: 'none', collection: 'x', page: '1' } },
    getAssetForStaff: { params: { id: 'asset_x' } },
    describeAsset: {
      params: { id: 'asset_x' },
      body: { fileName: 'cap.jpg', title: words, description: words, alt: words, tags: ['cap'], isDecorative: false },
    },
    deleteAsset: { params: { id: 'asset_x' } },
    setAssetRights: {
      params: { id: 'asset_x' },
      body: {
        licence: 'Editorial',
        holder: 'Agency',
        supplier: 'Studio',
        territory: ['ch'],
        expiresAt: '2030-01-01T00:00:00Z',
        consents: [{ person: 'Ada', state: 'granted', note: 'by mail' }],
        fallbackId: null,
      },
    },
    judgeAsset: { params: { id: 'asset_x' }, body: { status: 'approved' } },
    openUpload: { body: { name: 'cap.jpg', bytes: 10, folderId: null } },
    getUpload: { params: { id: 'upl_x' } },
    completeUpload: { params: { id: 'upl_x' }, body: { replaces: 'asset_x' } },
    getDesignTokens: { query: place_ },
    getContentByPath: { query: { ...place_, path: 'guides' } },
    getContent: { params: { id: 'page_x' }, query: place_ },
    getContentMenu: { params: { place: 'main' }, query: place_ },
    searchContent: { query: { ...place_, q: 'ride', cursor: '' } },
    syncContent: { query: { ...place_, cursor: '' } },
    previewContent: { params: { token: 'x' }, query: place_ },
    createCart: { body: { ...place_, variantId, quantity: 1 } },
    listConfigurableModels: { query: place_ },
    getConfigurableModel: { params: { model: model.slug }, query: place_ },
    resolveConfiguration: {
      params: { model: model.slug },
      body: { ...place_, choices: { paint: 'red' }, explain: { feature: 'basket', value: 'yes' } },
    },
    getConfiguration: { params: { model: model.slug, key: model.key }, query: place_ },
    reportSteps: {
      params: { model: model.slug },
      body: {
        ...place_,
        build: '3f6f0e4e-7d2e-4a53-9a4e-2f1f7c6f1b11',
        modelVersion: 1,
        key: model.key,
        consent: true,
        cart: cart.token,
        steps: [{ n: 0, at: 0, kind: 'chosen', feature: 'paint', value: 'red', from: 'blue' }],
      },
    },
    getCustomerProfile: { params: { id: 'cust_none' }, query: { limit: '5' } },
    trackSignals: { body: { ...place_, signals: [told] } },
    tellSignals: { body: { ...place_, of: { kind: 'external', key: 'till:42' }, consent: true, signals: [told] } },
    addCartConfiguration: { params: token, body: { model: model.slug, choices: { paint: 'red' }, quantity: 1 } },
    getCart: { params: token },
    addCartLine: { params: token, body: { variantId, quantity: 1 } },
    changeCartLine: { params: { ...token, lineId: cart.lineId }, body: { quantity: 1 } },
    removeCartLine: { params: { ...token, lineId: 'item_none' } },
    applyCartCoupon: { params: token, body: { code: 'SPRING' } },
    removeCartCoupon: { params: { ...token, code: 'SPRING' } },
    setCartContact: {
      params: token,
      body: { email: 'ada@example.com', shippingAddress: address, billingAddress: address },
    },
    setCartShipping: { params: token, body: { method: 'post' } },
    listPaymentProviders: { params: token },
    completeCart: { params: token, body: { paymentProvider: 'test', acceptedTotal: 1 } },
    getOrder: { params: { token: placed.token } },
    payOrder: { params: { token: placed.token }, body: { paymentProvider: 'test' } },
    changeProfile: { body: { firstName: 'Ada', lastName: 'Rider', phone: '1' } },
    addAddress: { body: { address } },
    getAddress: { params: { id: 'addr_none' } },
    changeAddress: { params: { id: 'addr_none' }, body: { address } },
    removeAddress: { params: { id: 'addr_none' } },
    getOwnOrder: { params: { number: '100001' } },
    listOwnConfigurations: { query: { ...place_, model: model.slug } },
    saveOwnConfiguration: { body: { ...place_, model: model.slug, key: model.key, name: 'Sunday' } },
    bringOwnConfigurations: {
      body: { ...place_, configurations: [{ model: model.slug, key: model.key, name: 'Sunday' }] },
    },
    renameOwnConfiguration: { params: { id: 'conf_none' }, query: place_, body: { name: 'Monday' } },
    deleteOwnConfiguration: { params: { id: 'conf_none' } },
    listProductsForStaff: { query: { search: 'cap', category: 'gear', cursor: '', status: 'draft' } },
    createProduct: {
      body: { ...content, seoTitle: words, seoDescription: words, externalRef: 'a', taxCategory: 'standard' },
    },
    getProductForStaff: { params: product },
    changeProduct: { params: product, body: { ...content, slug: 'cap', seoTitle: words, taxCategory: 'standard' } },
    deleteProduct: { params: { id: 'prod_none' } },
    setVariants: {
      params: product,
      body: {
        skuBase: 'CAP',
        options: [{ code: 'size', name: words, kind: 'text', values: [{ code: 's', name: words, swatch: '#ffffff' }] }],
        variants: [{ options: { size: 's' }, sku: 'CAP-S', gtin: '12345678' }],
      },
    },
    setProductCategories: { params: product, body: { categoryIds: ['gear'] } },
    publishProduct: { params: { id: 'prod_none' } },
    unpublishProduct: { params: { id: 'prod_none' } },
    archiveProduct: { params: { id: 'prod_none' } },
    listProductPrices: { params: product },
    listProductStock: { params: product },
    setPrices: { body: { prices: [{ variantId: other, market: 'ch', amount: 1 }] } },
    removePrice: { params: { id: 'var_none', market: 'ch' } },
    setStock: { body: { variantId: other, locationId: 'loc_1', onHand: 1, reason: 'count' } },
    adjustStock: { body: { variantId: other, locationId: 'loc_1', delta: 1, reason: 'count', reference: 'r' } },
    setStockRule: { body: { variantId: other, isTracked: true, threshold: 0, restockOn: '2027-01-01' } },
    createCategory: { body: { name: words, description: words, slug: 'hats', parentId: 'gear' } },
    getCategoryForStaff: { params: { id: 'gear' } },
    changeCategory: { params: { id: 'gear' }, body: { name: words, description: words, slug: 'gear' } },
    moveCategory: { params: { id: 'gear' }, body: { parentId: 'gear' } },
    deleteCategory: { params: { id: 'none' } },
    listOrdersForStaff: { query: { search: 'ada', customer: 'cust', cursor: '', state: 'placed' } },
    getOrderForStaff: { params: order },
    getOrderTimeline: { params: order },
    shipOrder: {
      params: { id: placed.id },
      body: { carrier: 'Post', trackingNumber: '1', lines: [{ lineId: 'l', quantity: 1 }] },
    },
    captureOrder: { params: order },
    refundOrder: { params: order, body: { amount: 1, reason: 'scratch' } },
    cancelOrder: { params: { id: 'ord_none' }, body: { note: 'no' } },
    noteOrder: { params: order, body: { note: 'Gift' } },
    listCustomers: { query: { search: 'ada', cursor: '' } },
    getCustomer: { params: { id: 'cust_none' } },
    listPromotions: { query: { search: 'ada', cursor: '', status: 'draft' } },
    getPromotion: { params: { id: 'promo_none' } },
    createPromotion: { body: { name: words, actions: [{ code: 'free_shipping' }], startsAt: '2027-01-01T00:00:00Z' } },
    activatePromotion: { params: { id: 'promo_none' } },
    endPromotion: { params: { id: 'promo_none' } },
    createCoupons: { body: { promotionId: 'promo_none', pattern: 'SPRING' } },
  }
  return examples
}
