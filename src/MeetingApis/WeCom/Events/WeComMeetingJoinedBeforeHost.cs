namespace MeetingApis.WeCom;

/// <summary>Someone joined a meeting in which no host is present: the operator of the event.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98353">The vendor's page</seealso>
public sealed record WeComMeetingJoinedBeforeHost : WeComMeetingEvent;
