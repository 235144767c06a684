using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>A booking that may be a meeting's.</summary>
/// <param name="Id">Its id, that of the series if it is one.</param>
/// <param name="Status">Its state.</param>
/// <param name="IsCertain">Whether it can be no other meeting's.</param>
internal sealed record WeComOwnBooking(string Id, WeComMeetingRoomBookingStatus? Status, bool IsCertain);
