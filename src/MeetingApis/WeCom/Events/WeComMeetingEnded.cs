namespace MeetingApis.WeCom;

/// <summary>A meeting ended.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98337">The vendor's page</seealso>
public sealed record WeComMeetingEnded : WeComMeetingEvent;
