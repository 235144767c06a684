namespace MeetingApis.Samples.RoomBoard;

/// <summary>A time for which a room is taken, and by whom.</summary>
internal sealed record Booking(DateTimeOffset Start, DateTimeOffset End, string Booker)
{
    public bool Covers(DateTimeOffset time) => time >= Start && time < End;
}
