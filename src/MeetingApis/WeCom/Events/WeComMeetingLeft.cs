namespace MeetingApis.WeCom;

/// <summary>Someone left a meeting: the operator of the event.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98352">The vendor's page</seealso>
public sealed record WeComMeetingLeft : WeComMeetingEvent;
