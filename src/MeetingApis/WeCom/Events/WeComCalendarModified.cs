namespace MeetingApis.WeCom;

/// <summary>A calendar was changed.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97730">The vendor's page</seealso>
public sealed record WeComCalendarModified : WeComCalendarEvent;
