namespace MeetingApis.WeCom;

/// <summary>The recording in the cloud stopped. It is ready when <see cref="WeComMeetingRecordingCompleted"/> comes.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98401">The vendor's page</seealso>
public sealed record WeComMeetingRecordingStopped : WeComMeetingEvent;
