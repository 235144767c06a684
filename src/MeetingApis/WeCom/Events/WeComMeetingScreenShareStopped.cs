namespace MeetingApis.WeCom;

/// <summary>Someone ceased to share the screen.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98396">The vendor's page</seealso>
public sealed record WeComMeetingScreenShareStopped : WeComMeetingEvent;
