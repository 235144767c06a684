namespace MeetingApis.WeCom;

/// <summary>Someone began to share the screen.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98395">The vendor's page</seealso>
public sealed record WeComMeetingScreenShareStarted : WeComMeetingEvent;
