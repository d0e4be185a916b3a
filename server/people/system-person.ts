/** The row of `people` that stands for the software itself; the first migration makes it. */
export const systemPersonId = '00000000-0000-7000-8000-000000000001'
