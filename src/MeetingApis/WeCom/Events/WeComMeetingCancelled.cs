namespace MeetingApis.WeCom;

/// <summary>The administrator of a meeting cancelled it in the client. It is one of two events that come without advanced features, too.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/99082">The vendor's page</seealso>
public sealed record WeComMeetingCancelled : WeComMeetingEvent;
