namespace MeetingApis.WeCom;

/// <summary>All participants were muted.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98341">The vendor's page</seealso>
public sealed record WeComMeetingAllMuted : WeComMeetingEvent;
