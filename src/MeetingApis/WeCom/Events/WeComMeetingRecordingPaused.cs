namespace MeetingApis.WeCom;

/// <summary>The recording in the cloud was paused.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98399">The vendor's page</seealso>
public sealed record WeComMeetingRecordingPaused : WeComMeetingEvent;
