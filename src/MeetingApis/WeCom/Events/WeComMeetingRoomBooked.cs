namespace MeetingApis.WeCom;

/// <summary>A meeting room was booked.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/95333">The vendor's page</seealso>
public sealed record WeComMeetingRoomBooked : WeComMeetingRoomEvent;
