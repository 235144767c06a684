namespace MeetingApis.WeCom;

/// <summary>A calendar was deleted.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97728">The vendor's page</seealso>
public sealed record WeComCalendarDeleted : WeComCalendarEvent;
