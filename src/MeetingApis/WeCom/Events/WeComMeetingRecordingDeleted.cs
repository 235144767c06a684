namespace MeetingApis.WeCom;

/// <summary>A recording was deleted.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98404">The vendor's page</seealso>
public sealed record WeComMeetingRecordingDeleted : WeComMeetingEvent;
