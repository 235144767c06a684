namespace MeetingApis.WeCom;

/// <summary>Someone joined a meeting: the operator of the event.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98348">The vendor's page</seealso>
public sealed record WeComMeetingJoined : WeComMeetingEvent;
