namespace MeetingApis.WeCom;

/// <summary>A schedule was deleted.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97732">The vendor's page</seealso>
public sealed record WeComScheduleDeleted : WeComScheduleEvent;
