namespace MeetingApis.DingTalk.Internal;

/// <summary>What an event says of a room's answer.</summary>
internal static class DingTalkRoomAnswers
{
    /// <param name="read">The event.</param>
    /// <param name="room">The room on it; null where the event does not show the room.</param>
    /// <param name="wasShown">Whether the event has shown the room before.</param>
    public static RoomAnswerStatus Of(GetDingTalkCalendarEventResponse read, DingTalkCalendarEventRoom? room, bool wasShown) => room?.ResponseStatus switch
    {
        _ when read.Status == DingTalkCalendarEventStatus.Cancelled => RoomAnswerStatus.Removed,
        _ when room is null => wasShown ? RoomAnswerStatus.Removed : RoomAnswerStatus.NoAnswer,
        { Value: "accepted" } => RoomAnswerStatus.Accepted,
        { Value: "declined" } => RoomAnswerStatus.Declined,
        { Value: "tentative" } => RoomAnswerStatus.AwaitingApproval,
        _ => RoomAnswerStatus.NoAnswer,
    };
}
