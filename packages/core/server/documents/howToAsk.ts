/** Where and how to ask how a matter stands: the public page where the county has one, telephone and window always. */
export const howToAsk = (page: string | undefined): string =>
  `${page ? `打开${page}，填写编号和查询码；也可以` : ''}拨打下列联系电话，或者到登记窗口，报编号和查询码。`;
