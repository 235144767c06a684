// What the page says, in the language of the browser.

const english = {
  rooms: 'Meeting rooms', vendor: 'Vendor', date: 'Day', seats: 'Seats', you: 'Your mobile number', show: 'Show',
  board: 'Rooms by half hour. Arrow keys move, Enter books.', mine: 'Booked here', nothingBooked: 'Nothing yet.',
  book: 'Book', move: 'Move', cancel: 'Cancel the meeting', close: 'Close', title: 'Title', length: 'Length', online: 'People can join online',
  people: 'People: mobile numbers with country code, one a line', newStart: 'New start', room: 'Room', join: 'Join',
  loading: 'Reading the rooms …', loaded: n => `${n} rooms.`, noRooms: 'There are no rooms.', working: 'One moment …',
  minutes: n => `${n} minutes`, seatsOf: n => `${n} seats`,
  free: 'free', past: 'over', ask: 'perhaps free', taken: 'taken', own: 'booked here',
  takenBy: (who, until) => `Taken${who ? ` by ${who}` : ''}${until ? ` until ${until}` : ''}.`,
  roomTakenBy: (room, who, until) => `${room} is taken${who ? ` by ${who}` : ''}${until ? ` until ${until}` : ''}.`,
  booked: title => `“${title}” is booked.`, moved: title => `“${title}” is moved.`, cancelled: title => `“${title}” is cancelled.`,
  without: what => `It goes without: ${what}`, left: 'Left behind: ', awaiting: 'The room awaits approval.',
  titleMissing: 'Give the meeting a title.', personMissing: 'Give your mobile number above: the meeting is yours.', offline: 'The service does not answer.', failed: 'Something went wrong. Reload the page.',
  closed: 'Closed', tooSmall: 'Too small', needsApproval: 'Needs approval', outsideHours: 'Not for all of the day', notPermitted: 'Not permitted', unknown: 'Unknown',
  feishu: 'Feishu', wecom: 'WeCom', dingtalk: 'DingTalk',
};

const chinese = {
  rooms: '会议室', vendor: '平台', date: '日期', seats: '座位数', you: '您的手机号', show: '查看',
  board: '按半小时显示的会议室。方向键移动，回车预订。', mine: '在此预订的会议', nothingBooked: '暂无。',
  book: '预订', move: '改期', cancel: '取消会议', close: '关闭', title: '主题', length: '时长', online: '可在线参会',
  people: '参会人：带国家码的手机号，每行一个', newStart: '新的开始时间', room: '会议室', join: '入会',
  loading: '正在读取会议室……', loaded: n => `共 ${n} 间会议室。`, noRooms: '没有会议室。', working: '请稍候……',
  minutes: n => `${n} 分钟`, seatsOf: n => `${n} 座`,
  free: '空闲', past: '已过', ask: '可能空闲', taken: '已占用', own: '在此预订',
  takenBy: (who, until) => `${who ? `已被${who}占用` : '已占用'}${until ? `，至 ${until}` : ''}。`,
  roomTakenBy: (room, who, until) => `${room}${who ? `已被${who}占用` : '已占用'}${until ? `，至 ${until}` : ''}。`,
  booked: title => `“${title}”已预订。`, moved: title => `“${title}”已改期。`, cancelled: title => `“${title}”已取消。`,
  without: what => `未能满足：${what}`, left: '未能撤销：', awaiting: '会议室等待审批。',
  titleMissing: '请填写主题。', personMissing: '请先在上方填写您的手机号，会议将归您所有。', offline: '服务没有响应。', failed: '页面出错，请刷新。',
  closed: '停用', tooSmall: '座位不足', needsApproval: '需要审批', outsideHours: '并非全天可订', notPermitted: '无权预订', unknown: '未知',
  feishu: '飞书', wecom: '企业微信', dingtalk: '钉钉',
};

const isChinese = navigator.language.toLowerCase().startsWith('zh');

export const language = isChinese ? 'zh-CN' : 'en';
export const words = isChinese ? chinese : english;

/** Writes the words into everything that asks for some. */
export function translate() {
  document.documentElement.lang = language;
  document.title = words.rooms;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', words[element.dataset.label]);
}
