namespace MeetingApis.Samples.Booking;

/// <summary>Asks for a room, where a vendor may refuse one that is taken.</summary>
internal static class Room
{
    public static async Task<RoomAnswer> AskAsync(Func<Task<RoomAnswer>> ask)
    {
        try
        {
            return await ask();
        }
        catch (MeetingApiException e) when (IsRefusal(e))
        {
            return new RoomAnswer(RoomAnswerStatus.Declined, e.Message);
        }
    }

    // WeCom documents no code for a room that is taken, so that its refusal has no type of its own.
    private static bool IsRefusal(MeetingApiException e) => e is MeetingConflictException || (e.Code is not null && e.GetType() == typeof(MeetingApiException));
}
