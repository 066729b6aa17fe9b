/** Whether a query changes nothing, as far as its form tells: nothing that begins with `with` writes here. */
export const isRead = (sql: string): boolean => /^\s*(select|with)\b/i.test(sql)
