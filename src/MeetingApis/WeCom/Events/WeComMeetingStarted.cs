namespace MeetingApis.WeCom;

/// <summary>A meeting started.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98333">The vendor's page</seealso>
public sealed record WeComMeetingStarted : WeComMeetingEvent;
