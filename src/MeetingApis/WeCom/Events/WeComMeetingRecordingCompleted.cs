namespace MeetingApis.WeCom;

/// <summary>A recording was transcoded, which happens after the meeting. It is ready.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98402">The vendor's page</seealso>
public sealed record WeComMeetingRecordingCompleted : WeComMeetingEvent;
