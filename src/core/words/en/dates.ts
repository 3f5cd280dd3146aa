/** Days and hours as people write them, and when something is due. */
export const dateWords = {
  'date.day': '{day} {month} {year}',
  'date.month': '{month} {year}',
  'date.moment': '{day}, {time}',
  'date.moment-in': '{day}, {time} ({place})',
  'month.1': 'Jan',
  'month.2': 'Feb',
  'month.3': 'Mar',
  'month.4': 'Apr',
  'month.5': 'May',
  'month.6': 'Jun',
  'month.7': 'Jul',
  'month.8': 'Aug',
  'month.9': 'Sep',
  'month.10': 'Oct',
  'month.11': 'Nov',
  'month.12': 'Dec',

  'due.by': 'by {date}',
  'due.before': 'before {date}',
  'due.overdue': '{due}, {n, plural, one {# day} other {# days}} overdue',
  'due.overdue-today': '{due}, overdue',
} as const;
