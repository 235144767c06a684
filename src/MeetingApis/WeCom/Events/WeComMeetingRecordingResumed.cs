namespace MeetingApis.WeCom;

/// <summary>The recording in the cloud was resumed.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98400">The vendor's page</seealso>
public sealed record WeComMeetingRecordingResumed : WeComMeetingEvent;
