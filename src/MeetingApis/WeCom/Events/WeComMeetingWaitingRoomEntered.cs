namespace MeetingApis.WeCom;

/// <summary>Someone entered the waiting room: the operator of the event.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98354">The vendor's page</seealso>
public sealed record WeComMeetingWaitingRoomEntered : WeComMeetingEvent;
