namespace MeetingApis.WeCom;

/// <summary>The booking of a meeting room was cancelled.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/95333">The vendor's page</seealso>
public sealed record WeComMeetingRoomBookingCancelled : WeComMeetingRoomEvent;
