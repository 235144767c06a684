namespace MeetingApis.WeCom;

/// <summary>The muting of all participants was lifted. It may come more than once for one <see cref="WeComMeetingAllMuted"/>, and without one.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98345">The vendor's page</seealso>
public sealed record WeComMeetingAllUnmuted : WeComMeetingEvent;
