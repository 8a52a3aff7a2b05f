/**
 * Domains at which anybody can have an address, so that the name before the `@` is the owner. No rule finds them: `.*@acme.example` is
 * a company's own domain, and looks the same. The list has the hosts with most users in the world and by country; one that is missing
 * here is only not asked about.
 */
const BY_NAME = {
  com: 'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac protonmail fastmail zoho zohomail mail email gmx hey duck tutanota inbox hushmail mailinator yopmail guerrillamail qq foxmail 163 126 sina sohu aliyun naver kakao rediffmail yandex mailfence startmail disroot libero tiscali',
  net: 'gmx yahoo daum hanmail laposte ukr comcast att verizon cox sbcglobal bellsouth posteo riseup mailbox',
  org: 'mailbox riseup',
  me: 'proton pm',
  ru: 'mail bk list inbox internet yandex ya rambler',
  de: 'gmx web t-online freenet posteo mail outlook yahoo hotmail',
  fr: 'orange free wanadoo sfr yahoo outlook hotmail live',
  it: 'libero virgilio tiscali yahoo hotmail outlook',
  cn: 'sina 163 aliyun',
  pl: 'wp o2 onet interia',
  cz: 'seznam email centrum',
  io: 'tuta',
  fm: 'fastmail',
  ch: 'bluewin protonmail gmx',
  at: 'gmx',
  es: 'yahoo hotmail outlook',
  'co\\.uk': 'yahoo hotmail live btinternet',
  'co\\.jp': 'yahoo',
  'co\\.in': 'yahoo',
  'com\\.br': 'uol bol terra yahoo',
};

const HOSTS = [
  ...Object.entries(BY_NAME).map(([end, names]) => `(?:${names.split(' ').join('|')})\\.${end}`),
  'users\\.noreply\\.github\\.com',
];

/** Behind the name: `@` and one of the domains, as an RE2 pattern. */
export const AT_MAIL_HOST = `@(?:${HOSTS.join('|')})`;
