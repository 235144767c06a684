namespace MeetingApis.WeCom;

/// <summary>A schedule was changed.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97731">The vendor's page</seealso>
public sealed record WeComScheduleModified : WeComScheduleEvent;
