namespace MeetingApis.WeCom;

/// <summary>The recording in the cloud started.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98398">The vendor's page</seealso>
public sealed record WeComMeetingRecordingStarted : WeComMeetingEvent;
