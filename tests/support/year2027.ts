/** An arrangement of 2027 as a notice might have it: the Spring Festival from Saturday to Friday, worked for before and after. */
export const year2027 = {
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm'],
  days: [
    ...off('元旦', '2027-01-01', '2027-01-02', '2027-01-03'),
    ...off('春节', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'),
    ...['2027-01-30', '2027-02-13'].map((date) => ({ name: '春节', date, isOffDay: false })),
    ...off('清明节', '2027-04-03', '2027-04-04', '2027-04-05'),
    ...off('劳动节', '2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04', '2027-05-05'),
    ...off('端午节', '2027-06-09'),
    ...off('中秋节', '2027-09-15'),
    ...off('国庆节', '2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'),
  ],
};

function off(name: string, ...dates: string[]) {
  return dates.map((date) => ({ name, date, isOffDay: true }));
}
